/** On a narrow screen the channel list is a drawer over the conversation. */

const narrow = matchMedia("(max-width: 760px)");
let opener = null;

export function createDrawer() {
  const veil = document.createElement("div");
  veil.className = "veil";
  veil.addEventListener("click", closeDrawer);
  document.getElementById("app").append(veil);
  narrow.addEventListener("change", settle);
  document.addEventListener("keydown", (event) => event.key === "Escape" && isOpen() && closeDrawer());
  settle();
}

export function openDrawer(from) {
  opener = from;
  document.body.classList.add("drawer-open");
  settle();
  const sidebar = document.getElementById("sidebar");
  (sidebar.querySelector("[aria-current]") ?? sidebar.querySelector("a, button"))?.focus({ preventScroll: true });
}

export function closeDrawer() {
  if (!isOpen()) return;
  document.body.classList.remove("drawer-open");
  settle();
  opener?.focus({ preventScroll: true });
}

const isOpen = () => document.body.classList.contains("drawer-open");

/** Only what is in sight can be reached with the tab key. */
function settle() {
  document.querySelector(".room").inert = narrow.matches && isOpen();
}
