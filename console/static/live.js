// Parts of a page that others change: looked at anew when the console says that something changed.
// <div id="x" data-live="topics">, with data-live-of="ID" only for what names it, with data-live-asks only told.
"use strict";
(() => {
  const parts = [...document.querySelectorAll("[data-live]")];
  if (!parts.length || !window.EventSource) return;
  const topicsOf = part => part.dataset.live.split(" ");
  const address = "/api/v1/events?" + [...new Set(parts.flatMap(topicsOf))].map(one => "of=" + one).join("&");
  const said = document.getElementById("live");
  const last = new Map();
  let stream = null, away = false;

  // the part of that id of the page as it is now, if a person would read something else in it
  const newer = async id => {
    const answer = await fetch(location.href, { credentials: "same-origin" });
    if (!answer.ok) return null;
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById(id);
    const shown = document.getElementById(id);
    return fresh && shown && fresh.textContent !== shown.textContent ? fresh : null;
  };

  // nothing is taken from under somebody's hands: where they are in it, or decide on it, they are told
  const renew = async part => {
    const id = part.dataset.liveTarget || part.id;
    const fresh = await newer(id);
    if (!fresh) return;
    const shown = document.getElementById(id);
    if ("liveAsks" in part.dataset || (shown.contains(document.activeElement) && document.activeElement !== shown)) {
      said.querySelector("a").href = location.href;
      said.hidden = false;
    } else {
      const focused = document.activeElement === shown;
      shown.replaceWith(document.adoptNode(fresh));
      if (focused) fresh.focus();
      if (window.htmx) htmx.process(fresh);
    }
  };

  const heard = topic => event => {
    const first = !last.has(topic) && topic !== "write-backs";
    const same = last.get(topic) === event.data;
    last.set(topic, event.data);
    if (first || same) return;
    for (const part of document.querySelectorAll("[data-live]")) {
      const of = part.dataset.liveOf;
      if (topicsOf(part).includes(topic) && (!of || topic !== "write-backs" || event.data.includes(of))) renew(part);
    }
  };

  const listen = () => {
    stream = new EventSource(address);
    for (const topic of ["approvals", "write-backs", "figures", "jobs"]) stream.addEventListener(topic, heard(topic));
  };
  // a page that nobody looks at listens to nothing, and catches up when it is looked at again
  document.addEventListener("visibilitychange", () => {
    if (document.hidden && stream) { stream.close(); stream = null; away = true; }
    if (!document.hidden && !stream) {
      listen();
      if (away) document.querySelectorAll("[data-live]").forEach(renew);
      away = false;
    }
  });
  window.addEventListener("pagehide", () => { if (stream) stream.close(); stream = null; });
  if (!document.hidden) listen();
})();
