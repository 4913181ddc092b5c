// An IMAP server in memory with Gmail's folders and extensions: node server.js PORT USER PASSWORD
"use strict";

const hoodiecrow = require("hoodiecrow-imap");

const [port, user, password] = process.argv.slice(2);

// The plugin of that name neither announces itself nor knows thread ids.
function gmail(server) {
  require("hoodiecrow-imap/lib/plugins/x-gm-ext-1")(server);
  server.registerCapability("X-GM-EXT-1");
  server.fetchHandlers["X-GM-THRID"] = (connection, message) => ({
    type: "ATOM",
    value: message["X-GM-MSGID"],
  });
  server.searchHandlers["X-GM-THRID"] = (connection, message, number, thread) => message["X-GM-MSGID"] === thread;
}

const server = hoodiecrow({
  plugins: [
    "ID", "SPECIAL-USE", "IDLE", "CONDSTORE", "ENABLE", "UIDPLUS", "UNSELECT", "NAMESPACE", "LITERALPLUS", "SASL-IR",
    "MOVE", gmail,
  ],
  users: { [user]: { password } },
  storage: {
    INBOX: { messages: [] },
    "": {
      separator: "/",
      folders: {
        "[Gmail]": {
          flags: ["\\Noselect"],
          folders: {
            "All Mail": { "special-use": "\\All" },
            "Gesendet": { "special-use": "\\Sent" },
            "Entw&APw-rfe": { "special-use": "\\Drafts" },
            "Spam": { "special-use": "\\Junk" },
            "Papierkorb": { "special-use": "\\Trash" },
          },
        },
        "Kunden": {},
      },
    },
  },
});

server.listen(Number(port), "127.0.0.1");
