/** What the page says, in both languages, and in which one it says it. */

const WORDS = {
  ru: {
    home: "На главную",
    messages: "Сообщения",
    message: "Сообщение",
    send: "Отправить",
    keys: "Enter — отправить, Shift+Enter — новая строка",
    connecting: "Подключение…",
    connected: "На связи",
    disconnected: "Нет связи, пробуем снова…",
    retryNow: "Повторить",
    logIn: "Войти",
    logOut: "Выйти",
    register: "Зарегистрироваться",
    logInTitle: "Вход",
    registerTitle: "Новый аккаунт",
    toRegister: "Нет аккаунта? Зарегистрироваться",
    toLogIn: "Уже есть аккаунт? Войти",
    username: "Имя пользователя",
    password: "Пароль",
    passwordAgain: "Пароль ещё раз",
    passwordHint: "Не меньше 8 символов, не только цифры, не похож на имя.",
    show: "Показать пароль",
    sessionEnded: "Сессия закончилась. Войдите ещё раз.",
    joinTitle: "Вы ещё не в этой комнате",
    joinHint: "Введите пароль комнаты. Если комната открыта для всех, оставьте поле пустым.",
    roomPassword: "Пароль комнаты",
    join: "Присоединиться",
    goneTitle: "Этой комнаты больше нет",
    goneHint: "Её удалил создатель.",
    goneLink: "Выбрать другую комнату",
    emptyTitle: "Здесь пока тихо",
    emptyHint: "Напишите первое сообщение.",
    today: "Сегодня",
    yesterday: "Вчера",
    newest: (count) => (count ? `↓ Новые: ${count}` : "↓ К последним"),
    left: (count) => (count < 0 ? `Лишних символов: ${-count}` : `Осталось символов: ${count}`),
    notSent: "Сообщение не отправлено.",
    offline: "Сервер не отвечает. Попробуйте ещё раз.",
    failed: "Что-то пошло не так. Попробуйте ещё раз.",
    tagline: "Комнаты, история и живое общение на вашем собственном сервере.",
    openTitle: "Открыть комнату",
    openHint: "Введите имя комнаты, в которую вас позвали.",
    roomName: "Имя комнаты",
    open: "Открыть",
    noRoom: "Такой комнаты нет. Проверьте имя или создайте её.",
    required: "Заполните это поле.",
    createTitle: "Создать комнату",
    createHint: "Буквы, цифры и подчёркивание. С паролем войдут только те, кто его знает.",
    roomPasswordOptional: "Пароль комнаты (необязательно)",
    create: "Создать",
    accountHint: "Чтобы создать комнату, войдите.",
    documentation: "Документация API",
    swaggerHint: "попробовать API в браузере",
    redocHint: "прочитать описание API",
    openApiHint: "описание для программ",
  },
  en: {
    home: "Home",
    messages: "Messages",
    message: "Message",
    send: "Send",
    keys: "Enter to send, Shift+Enter for a new line",
    connecting: "Connecting…",
    connected: "Connected",
    disconnected: "No connection, trying again…",
    retryNow: "Retry",
    logIn: "Log in",
    logOut: "Log out",
    register: "Register",
    logInTitle: "Log in",
    registerTitle: "New account",
    toRegister: "No account yet? Register",
    toLogIn: "Have an account? Log in",
    username: "Username",
    password: "Password",
    passwordAgain: "Password again",
    passwordHint: "At least 8 characters, not only digits, not like your name.",
    show: "Show password",
    sessionEnded: "Your session has ended. Please log in again.",
    joinTitle: "You are not in this room yet",
    joinHint: "Enter the room's password. Leave it empty if the room is open to everyone.",
    roomPassword: "Room password",
    join: "Join",
    goneTitle: "This room is gone",
    goneHint: "Its owner has deleted it.",
    goneLink: "Choose another room",
    emptyTitle: "All quiet here",
    emptyHint: "Write the first message.",
    today: "Today",
    yesterday: "Yesterday",
    newest: (count) => (count ? `↓ New: ${count}` : "↓ Latest"),
    left: (count) => (count < 0 ? `Characters too many: ${-count}` : `Characters left: ${count}`),
    notSent: "The message was not sent.",
    offline: "The server does not answer. Please try again.",
    failed: "Something went wrong. Please try again.",
    tagline: "Rooms, history and live talk, on a server of your own.",
    openTitle: "Open a room",
    openHint: "Enter the name of the room you were invited to.",
    roomName: "Room name",
    open: "Open",
    noRoom: "There is no such room. Check the name, or create it.",
    required: "Please fill in this field.",
    createTitle: "Create a room",
    createHint: "Letters, digits and underscores. With a password, only those who know it get in.",
    roomPasswordOptional: "Room password (optional)",
    create: "Create",
    accountHint: "Log in to create a room.",
    documentation: "API documentation",
    swaggerHint: "try the API in the browser",
    redocHint: "read about the API",
    openApiHint: "the description for programs",
  },
};

const KEY = "hexachat.language";

function preferred() {
  const wanted = [localStorage.getItem(KEY), ...navigator.languages].map((tag) => tag?.slice(0, 2));
  return wanted.find((tag) => tag in WORDS) ?? "en";
}

export let language = preferred();

/** The words for a key; further arguments go to words that depend on a number. */
export function say(key, ...values) {
  const words = WORDS[language][key];
  return typeof words === "function" ? words(...values) : words;
}

/** Fills in whatever inside the element asks for words. */
export function translate(root = document) {
  root.querySelectorAll("[data-text]").forEach((it) => (it.textContent = say(it.dataset.text)));
  root.querySelectorAll("[data-label]").forEach((it) => it.setAttribute("aria-label", say(it.dataset.label)));
  root.querySelectorAll("[data-placeholder]").forEach((it) => (it.placeholder = say(it.dataset.placeholder)));
}

/** Makes the button switch between the two languages; `changed` redraws what has no key. */
export function switchLanguageBy(button, changed) {
  const show = () => {
    document.documentElement.lang = language;
    button.textContent = language === "ru" ? "EN" : "RU";
    button.setAttribute("aria-label", language === "ru" ? "Switch to English" : "Переключить на русский");
    button.lang = language === "ru" ? "en" : "ru";
    translate();
    changed();
  };
  button.addEventListener("click", () => {
    language = language === "ru" ? "en" : "ru";
    localStorage.setItem(KEY, language);
    show();
  });
  show();
}
