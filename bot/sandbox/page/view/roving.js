/** One message at a time takes part in the tab order: arrows lead from one to the next. */

const CONTROLS = "a[href], button, input, select, textarea, pre[tabindex]";

/** Make the messages of a list one stop of the tab key each, and only the current one at a time. */
export function roveThrough(list) {
  let current = null; // the message last walked to; else the latest one is the stop
  new MutationObserver(settle).observe(list, { childList: true, subtree: true });
  list.addEventListener("focusin", (event) => choose(event.target.closest("article")));
  list.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !list.contains(event.relatedTarget)) leave();
  });
  list.addEventListener("keydown", (event) => {
    if (!event.target.matches("article")) return;
    const to = target(event.key, event.target);
    if (!to) return;
    event.preventDefault();
    to.focus();
    to.scrollIntoView({ block: "nearest" });
  });

  function settle() {
    const articles = all();
    const kept = articles.find((one) => one.dataset.id === current) ?? articles.at(-1);
    for (const article of articles) allow(article, article === kept);
  }

  function choose(article) {
    if (!article || article.dataset.id === current) return;
    current = article.dataset.id;
    settle();
  }

  function leave() {
    current = null;
    settle();
  }

  function target(key, article) {
    const articles = all();
    const at = articles.indexOf(article);
    if (key === "ArrowUp") return articles[at - 1];
    if (key === "ArrowDown") return articles[at + 1];
    if (key === "Home") return articles[0];
    return key === "End" ? articles.at(-1) : null;
  }

  function all() {
    return [...list.querySelectorAll("article")];
  }
}

function allow(article, allowed) {
  const index = allowed ? 0 : -1;
  if (article.tabIndex === index && article.dataset.settled) return;
  article.dataset.settled = "yes";
  article.tabIndex = index;
  for (const control of article.querySelectorAll(CONTROLS)) control.tabIndex = index;
}
