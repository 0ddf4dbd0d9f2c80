/**
 * What duecourse needs and no REST service of NetSuite has: user notes, and voiding a customer payment.
 * Whatever is missing or unknown is refused with INVALID_REQUEST before anything is saved.
 *
 * @NApiVersion 2.1
 * @NScriptType Restlet
 * @NModuleScope SameAccount
 */
define([
  'N/error', 'N/record', 'N/runtime', 'N/search', 'N/transaction',
], (error, record, runtime, search, transaction) => {
  const VERSION = '1.0';
  // The two fields that hang a note on a record. Oracle's list of a note's fields does not name them; other people's
  // scripts write them so. If your account calls them otherwise, change these two lines and nothing else.
  const TRANSACTION_FIELD = 'transaction';
  const ENTITY_FIELD = 'entity';

  const NOTE = 'note';
  // notes under another title are not ours and are never deleted
  const TITLE = 'duecourse';
  const VOIDABLE = 'customerpayment';
  // an external id belongs to one note; a search that brings more is shown as it is
  const MOST_NOTES = 10;

  const refuse = (message) => error.create({ name: 'INVALID_REQUEST', message, notifyOff: true });

  const needed = (told, name, form) => {
    const value = told[name] === undefined || told[name] === null ? '' : String(told[name]);
    if (!form.test(value)) {
      throw refuse(`${told.action}: ${name} is missing or has not the form ${form}`);
    }
    return value;
  };
  const ID = /^[1-9][0-9]*$/;
  const EXTERNAL = /^[A-Za-z0-9_-]+$/;
  const TEXT = /\S/;
  const NAMES = /^[A-Z0-9_]+(,[A-Z0-9_]+)*$/;

  const idsOf = (externalId) => search
    .create({ type: NOTE, filters: [['externalid', 'anyof', [externalId]]], columns: ['internalid'] })
    .run()
    .getRange({ start: 0, end: MOST_NOTES })
    .map((row) => String(row.id));

  const shown = (id) => {
    const note = record.load({ type: NOTE, id });
    const value = (fieldId) => String(note.getValue({ fieldId }) || '');
    return { id, note: value('note'), transaction: value(TRANSACTION_FIELD), entity: value(ENTITY_FIELD) };
  };

  const findNotes = (told) => ({ notes: idsOf(needed(told, 'externalId', EXTERNAL)).map(shown) });

  const linkOf = (told) => {
    if (Boolean(told.transaction) === Boolean(told.entity)) {
      throw refuse('addNote: a note is at exactly one of transaction and entity');
    }
    return told.transaction
      ? { fieldId: TRANSACTION_FIELD, value: needed(told, 'transaction', ID) }
      : { fieldId: ENTITY_FIELD, value: needed(told, 'entity', ID) };
  };

  const addNote = (told) => {
    const externalId = needed(told, 'externalId', EXTERNAL);
    const text = needed(told, 'note', TEXT);
    const link = linkOf(told);
    const [there] = idsOf(externalId);
    if (there) {
      return { id: there, existed: true };
    }
    const note = record.create({ type: NOTE });
    note.setValue(link);
    note.setValue({ fieldId: 'externalid', value: externalId });
    // the title is always ours, whatever the caller calls it: deleteNote knows our notes by it
    note.setValue({ fieldId: 'title', value: TITLE });
    note.setValue({ fieldId: 'note', value: text });
    return { id: String(note.save()), existed: false };
  };

  const deleteNote = (told) => {
    const id = needed(told, 'id', ID);
    if (record.load({ type: NOTE, id }).getValue({ fieldId: 'title' }) !== TITLE) {
      throw refuse(`deleteNote: note ${id} is not one of ours`);
    }
    record.delete({ type: NOTE, id });
    return { id };
  };

  const voidTransaction = (told) => {
    const id = needed(told, 'id', ID);
    const type = needed(told, 'type', TEXT).toLowerCase();
    if (type !== VOIDABLE) {
      throw refuse(`voidTransaction: a ${told.type} is not voided here`);
    }
    return { id: String(transaction.void({ type, id })) };
  };

  // what the caller's role may do: 0 nothing, 1 view, 2 create, 3 edit, 4 full
  const permissions = (told) => {
    const user = runtime.getCurrentUser();
    const names = needed(told, 'names', NAMES).split(',');
    return { permissions: Object.fromEntries(names.map((name) => [name, Number(user.getPermission({ name }))])) };
  };

  const version = () => ({ version: VERSION });

  const asked = new Map([['findNotes', findNotes], ['permissions', permissions], ['version', version]]);
  const done = new Map([['addNote', addNote], ['deleteNote', deleteNote], ['voidTransaction', voidTransaction]]);

  const dispatch = (actions) => (told) => {
    const action = told && actions.get(told.action);
    if (!action) {
      throw refuse(`there is no action ${told && told.action}`);
    }
    return action(told);
  };

  return { get: dispatch(asked), post: dispatch(done) };
});
