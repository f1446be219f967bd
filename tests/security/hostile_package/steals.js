// The port between the player and the tool, from under the player's hands; send() speaks in the player's name.
const { prototype } = parent.MessagePort;
const { postMessage } = prototype;
prototype.postMessage = function steal(...all) {
  window.port = this;
  return postMessage.apply(this, all);
};
api.LMSGetValue("cmi.core.lesson_status");
const send = (message) => postMessage.call(window.port, message);
