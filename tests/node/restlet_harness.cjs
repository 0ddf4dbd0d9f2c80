// Runs the RESTlet of suiteapp/ against stand-ins for NetSuite's modules, which keep notes in memory and refuse what
// NetSuite refuses. Argument: the script. Input: {notes, levels, calls: [{entry, told}]}. Output: what each call
// answered or threw, the notes that stand, what was voided, and how often anything was saved or deleted.
const fs = require('fs');

const input = JSON.parse(fs.readFileSync(0, 'utf8'));
const notes = new Map(input.notes.map((note) => [note.id, { ...note }]));
const voided = [];
let changes = 0;
let last = Math.max(0, ...[...notes.keys()].map(Number));

const error = { create: ({ name, message }) => Object.assign(new Error(message), { name }) };
const gone = (id) => error.create({ name: 'RCRD_DSNT_EXIST', message: `That record does not exist: ${id}` });

class Note {
  constructor(values) { this.values = values; }
  setValue({ fieldId, value }) { this.values[fieldId] = value; }
  getValue({ fieldId }) { return this.values[fieldId] ?? ''; }
  save() {
    changes += 1;
    if ([...notes.values()].some((one) => one.externalid === this.values.externalid)) {
      throw error.create({ name: 'DUP_RCRD', message: 'This record already exists' });
    }
    last += 1;
    notes.set(String(last), { ...this.values, id: String(last) });
    return last;
  }
}

const onlyNotes = (type) => { if (type !== 'note') { throw new Error(`no stand-in for ${type}`); } };
const record = {
  create: ({ type }) => { onlyNotes(type); return new Note({}); },
  load: ({ type, id }) => {
    onlyNotes(type);
    if (!notes.has(String(id))) { throw gone(id); }
    return new Note(notes.get(String(id)));
  },
  delete: ({ type, id }) => {
    onlyNotes(type);
    changes += 1;
    if (!notes.delete(String(id))) { throw gone(id); }
  },
};
const search = {
  create: ({ type, filters }) => {
    onlyNotes(type);
    const [[field, operator, values]] = filters;
    if (field !== 'externalid' || operator !== 'anyof') { throw new Error(`no stand-in for ${field} ${operator}`); }
    const found = [...notes.values()].filter((note) => values.includes(note.externalid)).map(({ id }) => ({ id }));
    return { run: () => ({ getRange: ({ start, end }) => found.slice(start, end) }) };
  },
};
const runtime = { getCurrentUser: () => ({ getPermission: ({ name }) => input.levels[name] ?? 0 }) };
const transaction = { void: ({ type, id }) => { changes += 1; voided.push([type, id]); return Number(id); } };

const modules = {
  'N/error': error, 'N/record': record, 'N/runtime': runtime, 'N/search': search, 'N/transaction': transaction,
};
let script;
global.define = (names, factory) => { script = factory(...names.map((name) => modules[name])); };
require(process.argv[2]);

const results = input.calls.map(({ entry, told }) => {
  const before = changes;
  try {
    return { answer: script[entry](told), changes: changes - before };
  } catch (thrown) {
    return { thrown: thrown.name, message: thrown.message, changes: changes - before };
  }
});
console.log(JSON.stringify({ results, notes: [...notes.values()], voided, entries: Object.keys(script) }));
