from scormbuild.pages.escaping import escaped
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'questions/form.html.j2'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_ask = missing
    try:
        t_1 = environment.filters['safe']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'safe' found.")
    pass
    def macro(l_1_question, l_1_kind, l_1_in_words):
        t_2 = []
        l_1_spec_attribute = resolve('spec_attribute')
        l_1_t = resolve('t')
        l_1_instruction = resolve('instruction')
        l_1_say = resolve('say')
        if l_1_question is missing:
            l_1_question = undefined("parameter 'question' was not provided", name='question')
        if l_1_kind is missing:
            l_1_kind = undefined("parameter 'kind' was not provided", name='kind')
        if l_1_in_words is missing:
            l_1_in_words = undefined("parameter 'in_words' was not provided", name='in_words')
        pass
        t_2.extend((
            '<form class="question kind-',
            escaped(l_1_question.kind),
            '" novalidate data-key="',
            escaped(l_1_question.key),
            '" data-id="',
            escaped(l_1_question.id),
            '" data-kind="',
            escaped(l_1_question.kind),
            '" data-text="',
            escaped(l_1_question.text),
            '" data-spec=\'',
            escaped((undefined(name='spec_attribute') if l_1_spec_attribute is missing else l_1_spec_attribute)(l_1_question, l_1_in_words, )),
            "'>\n<fieldset",
        ))
        if (l_1_kind.role and (not l_1_question.several)):
            pass
            t_2.extend((
                ' role="',
                escaped(l_1_kind.role),
                '"',
            ))
        t_2.extend((
            ' aria-describedby="at-',
            escaped(l_1_question.id),
            '-hint">\n<legend><h',
            escaped(l_1_question.level),
            ' id="at-',
            escaped(l_1_question.id),
            '">',
            str(l_1_question.html),
            '</h',
            escaped(l_1_question.level),
            '></legend>\n',
        ))
        if (not l_1_question.gaps):
            pass
            t_2.append(
                str(l_1_question.body),
            )
        t_2.extend((
            '<p class="hint" id="at-',
            escaped(l_1_question.id),
            '-hint">',
            escaped(environment.getitem((undefined(name='t') if l_1_t is missing else l_1_t), (undefined(name='instruction') if l_1_instruction is missing else l_1_instruction)(l_1_question, ))),
        ))
        if (l_1_question.points > 1):
            pass
            t_2.extend((
                ' ',
                escaped((undefined(name='say') if l_1_say is missing else l_1_say)('points', n=l_1_question.points, )),
            ))
        t_2.extend((
            '</p>\n',
            escaped(l_1_kind.answers(l_1_question, )),
        ))
        if l_1_question.hints:
            pass
            t_2.append(
                '<div class="hints">\n',
            )
            for l_2_hint in l_1_question.hints:
                _loop_vars = {}
                pass
                t_2.extend((
                    '<div class="opened-hint" hidden>',
                    str(l_2_hint),
                    '</div>\n',
                ))
            l_2_hint = missing
            t_2.append(
                '<div class="unseen" role="status"></div>\n</div>\n',
            )
        t_2.append(
            '<div class="actions">\n<button type="submit" class="check">',
        )
        if (l_1_question.points and (not l_1_kind.ending)):
            pass
            t_2.append(
                escaped((undefined(name='t') if l_1_t is missing else l_1_t).check),
            )
        else:
            pass
            t_2.append(
                escaped((undefined(name='t') if l_1_t is missing else l_1_t).send),
            )
        t_2.append(
            '</button>\n',
        )
        if l_1_question.hints:
            pass
            t_2.extend((
                '<button type="button" class="show-hint quiet">',
                escaped((undefined(name='t') if l_1_t is missing else l_1_t).show_hint),
            ))
            if l_1_question.hint_cost:
                pass
                t_2.extend((
                    ' <span>',
                    escaped((undefined(name='say') if l_1_say is missing else l_1_say)('hint_costs', n=l_1_question.hint_cost, )),
                    '</span>',
                ))
            t_2.append(
                '</button>\n',
            )
        t_2.extend((
            '</div>\n<div class="verdict" id="at-',
            escaped(l_1_question.id),
            '-verdict"></div>\n',
        ))
        if l_1_kind.ending:
            pass
            t_2.append(
                escaped(l_1_kind.ending(l_1_question, )),
            )
        else:
            pass
            if l_1_question.explanation:
                pass
                t_2.extend((
                    '<div class="explanation" hidden>',
                    str(l_1_question.explanation),
                    '</div>\n',
                ))
        t_2.append(
            '</form>\n',
        )
        return concat(t_2)
    context.exported_vars.add('ask')
    context.vars['ask'] = l_0_ask = Macro(environment, macro, 'ask', ('question', 'kind', 'in_words'), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '6=19&7=34&8=47&9=58&10=67&11=70&13=74&14=86&15=88&17=93&18=98&24=108&25=121&26=125&29=139&30=142&31=145&33=149&34=153'