/** What rows of tests say of matters that the test is not about. */
import type {
  Checking,
  Delegation,
  Event,
  Finding,
  Member,
  Movement,
  Observance,
  Part,
  Person,
  Precedence,
  Programme,
  Room,
  Session,
  Venue,
} from '../ipc';

const checking: Checking = { levels: {}, stretchMinutes: 300, confirmDays: 7, chairRanks: {} };
const observance: Observance = { prayer: null, shabbat: null, feasts: [], fasting: false };
const precedence: Precedence = {
  rule: 'alphabetical',
  by: 'organization',
  language: 'en',
  membersFirst: false,
  draw: null,
  traditions: [],
  hand: [],
  reason: '',
};

export const usual = {
  event: { checking, precedence } satisfies Partial<Event>,
  venue: { latitude: null, longitude: null } satisfies Partial<Venue>,
  room: {
    opening: [],
    closed: false,
    equipment: [],
    daisSeats: null,
    channels: null,
  } satisfies Partial<Room>,
  session: { setupMinutes: null, needs: [], relay: null } satisfies Partial<Session>,
  person: { rank: null, observance } satisfies Partial<Person>,
  delegation: {
    observance,
    dates: {},
    expected: null,
    tradition: null,
    stay: { hotel: '', room: '' },
  } satisfies Partial<Delegation>,
  member: {
    arrival: null,
    departure: null,
    speaks: false,
    inOfficeSince: null,
    stay: { hotel: '', room: '' },
  } satisfies Partial<Member>,
  part: { minutes: null, askedAt: null, exchangeId: null } satisfies Partial<Part>,
  movement: {
    place: '',
    flight: '',
    greeter: '',
    vehicle: '',
    lounge: '',
    luggage: null,
    note: '',
  } satisfies Partial<Movement>,
  programme: {
    acceptances: [],
    constraints: [],
    availabilities: [],
    timetables: [],
    bilaterals: [],
  } satisfies Partial<Programme>,
  finding: {
    tracks: [],
    languages: [],
    stretches: [],
    source: null,
    acceptance: null,
  } satisfies Partial<Finding>,
};
