/** The open file: its rows, changing them, and the steps back and forth. */
export { FieldError } from '../shared/field-error';
export { attempt } from './failure';
export { act, settle, workspace } from './open.svelte';
export { redo, undo } from './replay';
