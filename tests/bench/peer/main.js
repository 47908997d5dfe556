// The same rooms, days and sessions as the board's, in the peer's resource time grid. Drawn
// when the benchmark says so, apart from the loading of the page.
import { createCalendar, Interaction, ResourceTimeGrid } from '@event-calendar/core';
import '@event-calendar/core/index.css';

const { rooms, sessions, from, days } = window.PROGRAMME;
window.draw = () => {
  createCalendar(document.getElementById('calendar'), [ResourceTimeGrid, Interaction], {
    view: 'resourceTimeGridDay',
    duration: { days },
    date: from,
    height: '100%',
    columnWidth: '148px',
    editable: true,
    slotDuration: '00:05',
    snapDuration: '00:05',
    slotLabelInterval: '01:00',
    slotMinTime: '08:00',
    slotMaxTime: '22:00',
    resources: rooms,
    events: sessions,
    eventClassNames: () => ['peer-session'],
  });
};
