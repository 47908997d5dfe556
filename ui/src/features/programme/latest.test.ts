import { expect, it } from 'vitest';
import { Latest } from './latest';

function asking() {
  const asked: string[] = [];
  const told: (string | undefined)[] = [];
  const open: { answer: (text: string) => void; refuse: () => void }[] = [];
  const latest = new Latest<string, string>(
    (question) => {
      asked.push(question);
      return new Promise((answer, reject) =>
        open.push({ answer, refuse: () => reject(new Error('no')) }),
      );
    },
    (answer) => told.push(answer),
  );
  const settle = () => new Promise((done) => setTimeout(done));
  return { asked, told, open, latest, settle };
}

it('asks one at a time, and of those that came meanwhile the last', async () => {
  const { asked, told, open, latest, settle } = asking();
  for (const question of ['one', 'two', 'three']) latest.want(question);
  expect(asked).toEqual(['one']);
  open[0]?.answer('1');
  await settle();
  expect(told, 'what was overtaken is not told').toEqual([]);
  expect(asked).toEqual(['one', 'three']);
  open[1]?.answer('3');
  await settle();
  expect(told).toEqual(['3']);
});

it('tells nothing that is wanted no more, and can be asked again', async () => {
  const { asked, told, open, latest, settle } = asking();
  latest.want('one');
  latest.forget();
  open[0]?.answer('1');
  await settle();
  expect(told).toEqual([]);
  latest.want('two');
  open[1]?.answer('2');
  await settle();
  expect(asked).toEqual(['one', 'two']);
  expect(told).toEqual(['2']);
});

it('tells that there is no answer', async () => {
  const { told, open, latest, settle } = asking();
  latest.want('one');
  open[0]?.refuse();
  await settle();
  expect(told).toEqual([undefined]);
});
