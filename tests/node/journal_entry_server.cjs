// Serves SAP's own WSDL of journal entries with the soap package of npm: reads a posting as that package understands it,
// keeps it, and answers with a document's number. Arguments: the WSDL's file, the folder of node_modules.
const path = require('path');
const fs = require('fs');
const http = require('http');
const soap = require(path.join(process.argv[3], 'soap'));

const posted = [];
const server = http.createServer((request, response) => {
  response.setHeader('Content-Type', 'application/json');
  response.end(JSON.stringify(posted));
});

function confirm(message) {
  const request = [].concat(message.JournalEntryCreateRequest)[0];
  posted.push(request.JournalEntry);
  const now = { CreationDateTime: new Date(0).toISOString() };
  return {
    MessageHeader: now,
    JournalEntryCreateConfirmation: [{
      MessageHeader: now,
      JournalEntryCreateConfirmation: {
        AccountingDocument: String(1400000000 + posted.length), CompanyCode: request.JournalEntry.CompanyCode, FiscalYear: '2026',
      },
      Log: { MaximumLogItemSeverityCode: '1', Item: [{ TypeID: '605(RW)', SeverityCode: '1', Note: 'posted' }] },
    }],
    Log: {},
  };
}

server.listen(0, '127.0.0.1', () => {
  const { port } = server.address();
  const wsdl = fs.readFileSync(process.argv[2], 'utf8').replaceAll('https://host:port', `http://127.0.0.1:${port}`);
  const operations = { JournalEntryCreateRequestConfirmation_In: confirm };
  const service = { service: { binding: operations, binding_soap12: operations } };
  soap.listen(server, { path: '/sap/bc/srt/scs_ext/sap/journalentrycreaterequestconfi', services: service, xml: wsdl, callback: () => console.log(port) });
});
