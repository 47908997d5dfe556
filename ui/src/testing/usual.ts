/** What rows of tests say of matters that the test is not about. */
import type {
  Checking,
  Delegation,
  Event,
  Finding,
  Member,
  Observance,
  Organization,
  Person,
  Programme,
  Room,
  Session,
  Venue,
} from '../ipc';

const checking: Checking = { levels: {}, stretchMinutes: 300, confirmDays: 7, chairRanks: {}, confirmed: [] };
const observance: Observance = { prayer: null, shabbat: null, feasts: [], fasting: false };

export const usual = {
  event: { checking } satisfies Partial<Event>,
  venue: { latitude: null, longitude: null } satisfies Partial<Venue>,
  room: {
    opening: [],
    closed: false,
    equipment: [],
    daisSeats: null,
    channels: null,
  } satisfies Partial<Room>,
  session: { setupMinutes: null, needs: [], relay: null } satisfies Partial<Session>,
  person: {
    rank: null,
    observance,
    given: {},
    family: {},
    familyFirst: false,
    spoken: {},
    written: {},
    country: null,
    diet: [],
    mobility: [],
    care: '',
    contacts: [],
  } satisfies Partial<Person>,
  organization: {
    shortName: {},
    parentId: null,
    address: {},
    contacts: [],
  } satisfies Partial<Organization>,
  delegation: { observance } satisfies Partial<Delegation>,
  member: { arrival: null, departure: null } satisfies Partial<Member>,
  programme: {
    acceptances: [],
    constraints: [],
    availabilities: [],
    timetables: [],
  } satisfies Partial<Programme>,
  finding: {
    key: '',
    grouped: false,
    tracks: [],
    languages: [],
    constraint: null,
    stretches: [],
    source: null,
    expected: null,
    acceptance: null,
  } satisfies Partial<Finding>,
};
