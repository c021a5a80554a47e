const element = document.querySelector("#element");

// What is shown in the web component, and what is open there, as the reader moves about.
element.addEventListener("strata-view", ({ detail }) => {
  document.querySelector("#view").textContent = detail;
});
element.addEventListener("strata-select", ({ detail }) => {
  document.querySelector("#selected").textContent = detail
    ? `${detail.kind} ${detail.id}`
    : "nothing";
});

// Shows something else in it, without loading it anew.
for (const button of document.querySelectorAll("[data-view]")) {
  button.addEventListener("click", () => {
    element.view = button.dataset.view;
  });
}

// A plain frame says the same by messages; here only the height it would like is taken from them.
const frame = document.querySelector("#frame");
addEventListener("message", ({ source, data }) => {
  if (source !== frame.contentWindow || data?.strata !== 1) return;
  frame.height = String(Math.min(2000, Math.max(200, data.height)));
});
