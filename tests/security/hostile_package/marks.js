// Markup wherever a package can say something.
const MARKUP = "<img src=x onerror=top.owned=1><b id=mark>";
const values = {
  "cmi.suspend_data": MARKUP,
  "cmi.core.lesson_location": MARKUP,
  [MARKUP]: MARKUP,
  "cmi.interactions.0.id": MARKUP,
  "cmi.interactions.0.id ": "x",
  "cmi.interactions.1.id": "mark",
  "cmi.interactions.1.type": "fill-in",
};
for (const [name, value] of Object.entries(values)) api.LMSSetValue(name, value);
api.LMSSetValue("cmi.interactions.0.id", "mark2");
api.LMSSetValue("cmi.interactions.0.type", "fill-in");
api.LMSSetValue("cmi.interactions.0.student_response", MARKUP);
send({ do: "titles", titles: [["aaa", MARKUP]] });
