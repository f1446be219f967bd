from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/questions.html.j2'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_ask = l_0_gap = missing
    try:
        t_1 = environment.filters['safe']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'safe' found.")
    pass
    def macro(l_1_question, l_1_in_words):
        t_2 = []
        l_1_attribute = resolve('attribute')
        l_1_question_spec = resolve('question_spec')
        l_1_t = resolve('t')
        l_1_instruction = resolve('instruction')
        l_1_say = resolve('say')
        l_1_body_parts = resolve('body_parts')
        l_1_mixed = resolve('mixed')
        l_1_kind = missing
        if l_1_question is missing:
            l_1_question = undefined("parameter 'question' was not provided", name='question')
        if l_1_in_words is missing:
            l_1_in_words = undefined("parameter 'in_words' was not provided", name='in_words')
        pass
        l_1_kind = environment.getattr(l_1_question, 'kind')
        t_2.extend((
            '<form class="question kind-',
            escape((undefined(name='kind') if l_1_kind is missing else l_1_kind)),
            '" novalidate data-key="',
            escape(environment.getattr(l_1_question, 'key')),
            '" data-id="',
            escape(environment.getattr(l_1_question, 'id')),
            '" data-kind="',
            escape((undefined(name='kind') if l_1_kind is missing else l_1_kind)),
            '" data-text="',
            escape(environment.getattr(l_1_question, 'text')),
            '" data-spec=\'',
            escape(context.call((undefined(name='attribute') if l_1_attribute is missing else l_1_attribute), context.call((undefined(name='question_spec') if l_1_question_spec is missing else l_1_question_spec), l_1_question, l_1_in_words))),
            "'>\n<fieldset",
        ))
        if (((undefined(name='kind') if l_1_kind is missing else l_1_kind) in ('choice', 'true-false', 'likert', 'survey', 'hotspot')) and (not environment.getattr(l_1_question, 'several'))):
            pass
            t_2.append(
                ' role="radiogroup"',
            )
        t_2.extend((
            ' aria-describedby="at-',
            escape(environment.getattr(l_1_question, 'id')),
            '-hint">\n<legend><h',
            escape(environment.getattr(l_1_question, 'level')),
            ' id="at-',
            escape(environment.getattr(l_1_question, 'id')),
            '">',
            escape(t_1(environment.getattr(l_1_question, 'html'))),
            '</h',
            escape(environment.getattr(l_1_question, 'level')),
            '></legend>\n',
        ))
        if ((undefined(name='kind') if l_1_kind is missing else l_1_kind) != 'cloze'):
            pass
            t_2.append(
                escape(t_1(environment.getattr(l_1_question, 'body'))),
            )
        t_2.extend((
            '<p class="hint" id="at-',
            escape(environment.getattr(l_1_question, 'id')),
            '-hint">',
            escape(environment.getitem((undefined(name='t') if l_1_t is missing else l_1_t), context.call((undefined(name='instruction') if l_1_instruction is missing else l_1_instruction), l_1_question))),
        ))
        if (environment.getattr(l_1_question, 'points') > 1):
            pass
            t_2.extend((
                ' ',
                escape(context.call((undefined(name='say') if l_1_say is missing else l_1_say), 'points', n=environment.getattr(l_1_question, 'points'))),
            ))
        t_2.append(
            '</p>\n',
        )
        if ((undefined(name='kind') if l_1_kind is missing else l_1_kind) == 'cloze'):
            pass
            t_2.append(
                '<div class="text-with-gaps">',
            )
            for l_2_part in context.call((undefined(name='body_parts') if l_1_body_parts is missing else l_1_body_parts), environment.getattr(l_1_question, 'body')):
                _loop_vars = {}
                pass
                t_2.append(
                    escape(t_1(environment.getattr(l_2_part, 'html'))),
                )
                if (environment.getattr(l_2_part, 'gap') >= 0):
                    pass
                    t_2.append(
                        escape(context.call((undefined(name='gap') if l_0_gap is missing else l_0_gap), environment.getitem(environment.getattr(l_1_question, 'gaps'), environment.getattr(l_2_part, 'gap')), environment.getattr(l_2_part, 'gap'), _loop_vars=_loop_vars)),
                    )
            l_2_part = missing
            t_2.append(
                '</div>\n',
            )
        elif ((undefined(name='kind') if l_1_kind is missing else l_1_kind) in ('fill-in', 'numeric')):
            pass
            t_2.extend((
                '<p class="typed"><label><span>',
                escape(environment.getattr((undefined(name='t') if l_1_t is missing else l_1_t), 'your_answer')),
                '</span> <input type="text" autocomplete="off" autocapitalize="off" spellcheck="false"',
            ))
            if ((undefined(name='kind') if l_1_kind is missing else l_1_kind) == 'numeric'):
                pass
                t_2.append(
                    ' inputmode="decimal"',
                )
            t_2.append(
                '></label></p>\n',
            )
            def t_3(fiter):
                for l_2_one in fiter:
                    if environment.getattr(l_2_one, 'feedback'):
                        yield l_2_one
            for l_2_one in t_3(environment.getattr(l_1_question, 'accepted')):
                _loop_vars = {}
                pass
                t_2.extend((
                    '<div class="feedback" data-for="',
                    escape(environment.getattr(l_2_one, 'text')),
                    '" hidden>',
                    escape(t_1(environment.getattr(l_2_one, 'feedback'))),
                    '</div>\n',
                ))
            l_2_one = missing
        elif ((undefined(name='kind') if l_1_kind is missing else l_1_kind) == 'matching'):
            pass
            if (environment.getitem(environment.getattr(l_1_question, 'columns'), 0) or environment.getitem(environment.getattr(l_1_question, 'columns'), 1)):
                pass
                t_2.extend((
                    '<p class="columns" aria-hidden="true"><span>',
                    escape(environment.getitem(environment.getattr(l_1_question, 'columns'), 0)),
                    '</span> <span>',
                    escape(environment.getitem(environment.getattr(l_1_question, 'columns'), 1)),
                    '</span></p>\n',
                ))
            t_2.append(
                '<div class="pairs">\n',
            )
            l_2_loop = missing
            for l_2_choice, l_2_loop in LoopContext(environment.getattr(l_1_question, 'choices'), undefined):
                _loop_vars = {}
                pass
                t_2.extend((
                    '<div class="pair" data-key="',
                    escape(environment.getattr(l_2_choice, 'key')),
                    '" data-id="',
                    escape(environment.getattr(l_2_choice, 'id')),
                    '"><span class="item" id="at-',
                    escape(environment.getattr(l_1_question, 'id')),
                    '-',
                    escape(environment.getattr(l_2_loop, 'index')),
                    '">',
                    escape(t_1(environment.getattr(l_2_choice, 'html'))),
                    '</span>\n<select aria-labelledby="at-',
                    escape(environment.getattr(l_1_question, 'id')),
                    '-',
                    escape(environment.getattr(l_2_loop, 'index')),
                    '"><option value="">',
                    escape(environment.getattr((undefined(name='t') if l_1_t is missing else l_1_t), 'pick')),
                    '</option>',
                ))
                for l_3_target in context.call((undefined(name='mixed') if l_1_mixed is missing else l_1_mixed), environment.getattr(l_1_question, 'targets'), _loop_vars=_loop_vars):
                    _loop_vars = {}
                    pass
                    t_2.extend((
                        '<option value="',
                        escape(environment.getattr(l_3_target, 'key')),
                        '" data-id="',
                        escape(environment.getattr(l_3_target, 'id')),
                        '">',
                        escape(environment.getattr(l_3_target, 'text')),
                        '</option>',
                    ))
                l_3_target = missing
                t_2.append(
                    '</select>\n<span class="mark"></span></div>\n',
                )
            l_2_loop = l_2_choice = missing
            t_2.append(
                '</div>\n',
            )
        elif ((undefined(name='kind') if l_1_kind is missing else l_1_kind) == 'categorise'):
            pass
            t_2.append(
                '<div class="pairs">\n',
            )
            for l_2_choice in context.call((undefined(name='mixed') if l_1_mixed is missing else l_1_mixed), environment.getattr(l_1_question, 'choices')):
                _loop_vars = {}
                pass
                t_2.extend((
                    '<fieldset role="radiogroup" class="pair" data-key="',
                    escape(environment.getattr(l_2_choice, 'key')),
                    '" data-id="',
                    escape(environment.getattr(l_2_choice, 'id')),
                    '"><legend class="item">',
                    escape(t_1(environment.getattr(l_2_choice, 'html'))),
                    '</legend>\n<div class="targets">',
                ))
                for l_3_target in environment.getattr(l_1_question, 'targets'):
                    _loop_vars = {}
                    pass
                    t_2.extend((
                        '<label><input type="radio" name="',
                        escape(environment.getattr(l_2_choice, 'key')),
                        '" value="',
                        escape(environment.getattr(l_3_target, 'key')),
                        '" data-id="',
                        escape(environment.getattr(l_3_target, 'id')),
                        '"> <span>',
                        escape(t_1(environment.getattr(l_3_target, 'html'))),
                        '</span></label>',
                    ))
                l_3_target = missing
                t_2.append(
                    '</div>\n<span class="mark"></span></fieldset>\n',
                )
            l_2_choice = missing
            t_2.append(
                '</div>\n',
            )
        elif ((undefined(name='kind') if l_1_kind is missing else l_1_kind) == 'ordering'):
            pass
            t_2.append(
                '<ol class="order" role="list">\n',
            )
            for l_2_choice in context.call((undefined(name='mixed') if l_1_mixed is missing else l_1_mixed), environment.getattr(l_1_question, 'choices')):
                _loop_vars = {}
                pass
                t_2.extend((
                    '<li data-key="',
                    escape(environment.getattr(l_2_choice, 'key')),
                    '" data-id="',
                    escape(environment.getattr(l_2_choice, 'id')),
                    '" data-text="',
                    escape(environment.getattr(l_2_choice, 'text')),
                    '"><span class="words">',
                    escape(t_1(environment.getattr(l_2_choice, 'html'))),
                    '</span>\n<span class="movers"><button type="button" class="up" aria-label="',
                    escape(context.call((undefined(name='say') if l_1_say is missing else l_1_say), 'move_up', item=environment.getattr(l_2_choice, 'text'), _loop_vars=_loop_vars)),
                    '">↑</button><button type="button" class="down" aria-label="',
                    escape(context.call((undefined(name='say') if l_1_say is missing else l_1_say), 'move_down', item=environment.getattr(l_2_choice, 'text'), _loop_vars=_loop_vars)),
                    '">↓</button></span>\n<span class="mark"></span></li>\n',
                ))
            l_2_choice = missing
            t_2.append(
                '</ol>\n',
            )
        elif ((undefined(name='kind') if l_1_kind is missing else l_1_kind) == 'hotspot'):
            pass
            t_2.extend((
                '<div class="picture">',
                escape(t_1(environment.getattr(l_1_question, 'picture'))),
            ))
            for l_2_choice in environment.getattr(l_1_question, 'choices'):
                _loop_vars = {}
                pass
                t_2.append(
                    '<label class="choice region',
                )
                if environment.getattr(environment.getattr(l_2_choice, 'region'), 'round'):
                    pass
                    t_2.append(
                        ' round',
                    )
                t_2.extend((
                    '" data-key="',
                    escape(environment.getattr(l_2_choice, 'key')),
                    '" data-id="',
                    escape(environment.getattr(l_2_choice, 'id')),
                    '" data-place="',
                    escape(environment.getattr(environment.getattr(l_2_choice, 'region'), 'left')),
                    ' ',
                    escape(environment.getattr(environment.getattr(l_2_choice, 'region'), 'top')),
                    ' ',
                    escape(environment.getattr(environment.getattr(l_2_choice, 'region'), 'width')),
                    ' ',
                    escape(environment.getattr(environment.getattr(l_2_choice, 'region'), 'height')),
                    '"><input name="choice" type="',
                ))
                if environment.getattr(l_1_question, 'several'):
                    pass
                    t_2.append(
                        'checkbox',
                    )
                else:
                    pass
                    t_2.append(
                        'radio',
                    )
                t_2.extend((
                    '"> <span class="words">',
                    escape(t_1(environment.getattr(l_2_choice, 'html'))),
                    '</span><span class="mark"></span></label>',
                ))
            l_2_choice = missing
            t_2.append(
                '</div>\n',
            )
            def t_4(fiter):
                for l_2_choice in fiter:
                    if environment.getattr(l_2_choice, 'feedback'):
                        yield l_2_choice
            for l_2_choice in t_4(environment.getattr(l_1_question, 'choices')):
                _loop_vars = {}
                pass
                t_2.extend((
                    '<div class="feedback" data-for="',
                    escape(environment.getattr(l_2_choice, 'key')),
                    '" hidden>',
                    escape(t_1(environment.getattr(l_2_choice, 'feedback'))),
                    '</div>\n',
                ))
            l_2_choice = missing
        elif ((undefined(name='kind') if l_1_kind is missing else l_1_kind) == 'long-text'):
            pass
            t_2.extend((
                '<p class="typed"><label><span>',
                escape(environment.getattr((undefined(name='t') if l_1_t is missing else l_1_t), 'your_answer')),
                '</span> <textarea rows="6"></textarea></label></p>\n<p class="room hint"></p>\n',
            ))
        else:
            pass
            t_2.append(
                '<div class="choices">\n',
            )
            for l_2_choice in environment.getattr(l_1_question, 'choices'):
                _loop_vars = {}
                pass
                t_2.extend((
                    '<div class="choice" data-key="',
                    escape(environment.getattr(l_2_choice, 'key')),
                    '" data-id="',
                    escape(environment.getattr(l_2_choice, 'id')),
                    '">\n<label><input name="choice" type="',
                ))
                if environment.getattr(l_1_question, 'several'):
                    pass
                    t_2.append(
                        'checkbox',
                    )
                else:
                    pass
                    t_2.append(
                        'radio',
                    )
                t_2.extend((
                    '"> <span class="words">',
                    escape(t_1(environment.getattr(l_2_choice, 'html'))),
                    '</span></label>\n<span class="mark"></span>\n',
                ))
                if environment.getattr(l_2_choice, 'feedback'):
                    pass
                    t_2.extend((
                        '<div class="feedback" data-for="',
                        escape(environment.getattr(l_2_choice, 'key')),
                        '" hidden>',
                        escape(t_1(environment.getattr(l_2_choice, 'feedback'))),
                        '</div>\n',
                    ))
                t_2.append(
                    '</div>\n',
                )
            l_2_choice = missing
            t_2.append(
                '</div>\n',
            )
        t_2.append(
            '</fieldset>\n',
        )
        if (((undefined(name='kind') if l_1_kind is missing else l_1_kind) == 'long-text') and environment.getattr(l_1_question, 'choices')):
            pass
            if environment.getattr(l_1_question, 'explanation'):
                pass
                t_2.extend((
                    '<div class="explanation" hidden><p class="label">',
                    escape(environment.getattr((undefined(name='t') if l_1_t is missing else l_1_t), 'model_answer')),
                    '</p>',
                    escape(t_1(environment.getattr(l_1_question, 'explanation'))),
                    '</div>\n',
                ))
            t_2.extend((
                '<fieldset class="criteria" hidden><legend>',
                escape(environment.getattr((undefined(name='t') if l_1_t is missing else l_1_t), 'assess')),
                '</legend>\n',
            ))
            for l_2_choice in environment.getattr(l_1_question, 'choices'):
                _loop_vars = {}
                pass
                t_2.extend((
                    '<div class="choice" data-key="',
                    escape(environment.getattr(l_2_choice, 'key')),
                    '" data-id="',
                    escape(environment.getattr(l_2_choice, 'id')),
                    '"><label><input type="checkbox"> <span class="words">',
                    escape(t_1(environment.getattr(l_2_choice, 'html'))),
                    '</span></label></div>\n',
                ))
            l_2_choice = missing
            t_2.append(
                '</fieldset>\n',
            )
        if environment.getattr(l_1_question, 'hints'):
            pass
            t_2.append(
                '<div class="hints">\n',
            )
            for l_2_hint in environment.getattr(l_1_question, 'hints'):
                _loop_vars = {}
                pass
                t_2.extend((
                    '<div class="opened-hint" hidden>',
                    escape(t_1(l_2_hint)),
                    '</div>\n',
                ))
            l_2_hint = missing
            t_2.extend((
                '<button type="button" class="show-hint quiet">',
                escape(environment.getattr((undefined(name='t') if l_1_t is missing else l_1_t), 'show_hint')),
            ))
            if environment.getattr(l_1_question, 'hint_cost'):
                pass
                t_2.extend((
                    ' <span>',
                    escape(context.call((undefined(name='say') if l_1_say is missing else l_1_say), 'hint_costs', n=environment.getattr(l_1_question, 'hint_cost'))),
                    '</span>',
                ))
            t_2.append(
                '</button>\n<div class="unseen" role="status"></div>\n</div>\n',
            )
        t_2.append(
            '<button type="submit" class="check">',
        )
        if (environment.getattr(l_1_question, 'points') and ((undefined(name='kind') if l_1_kind is missing else l_1_kind) != 'long-text')):
            pass
            t_2.append(
                escape(environment.getattr((undefined(name='t') if l_1_t is missing else l_1_t), 'check')),
            )
        else:
            pass
            t_2.append(
                escape(environment.getattr((undefined(name='t') if l_1_t is missing else l_1_t), 'send')),
            )
        t_2.extend((
            '</button>\n<div class="verdict" role="status" id="at-',
            escape(environment.getattr(l_1_question, 'id')),
            '-verdict"></div>\n',
        ))
        if (environment.getattr(l_1_question, 'explanation') and (not (((undefined(name='kind') if l_1_kind is missing else l_1_kind) == 'long-text') and environment.getattr(l_1_question, 'choices')))):
            pass
            t_2.append(
                '<div class="explanation" hidden>',
            )
            if ((undefined(name='kind') if l_1_kind is missing else l_1_kind) == 'long-text'):
                pass
                t_2.extend((
                    '<p class="label">',
                    escape(environment.getattr((undefined(name='t') if l_1_t is missing else l_1_t), 'model_answer')),
                    '</p>',
                ))
            t_2.extend((
                escape(t_1(environment.getattr(l_1_question, 'explanation'))),
                '</div>\n',
            ))
        t_2.append(
            '</form>\n',
        )
        return concat(t_2)
    context.exported_vars.add('ask')
    context.vars['ask'] = l_0_ask = Macro(environment, macro, 'ask', ('question', 'in_words'), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_gap, l_1_index):
        t_5 = []
        l_1_say = resolve('say')
        l_1_t = resolve('t')
        if l_1_gap is missing:
            l_1_gap = undefined("parameter 'gap' was not provided", name='gap')
        if l_1_index is missing:
            l_1_index = undefined("parameter 'index' was not provided", name='index')
        pass
        if environment.getattr(l_1_gap, 'options'):
            pass
            t_5.extend((
                '<select class="gap" aria-label="',
                escape(context.call((undefined(name='say') if l_1_say is missing else l_1_say), 'gap', n=(l_1_index + 1))),
                '"><option value="">',
                escape(environment.getattr((undefined(name='t') if l_1_t is missing else l_1_t), 'pick')),
                '</option>',
            ))
            for l_2_option in environment.getattr(l_1_gap, 'options'):
                _loop_vars = {}
                pass
                t_5.extend((
                    '<option value="',
                    escape(environment.getattr(l_2_option, 'key')),
                    '">',
                    escape(environment.getattr(l_2_option, 'text')),
                    '</option>',
                ))
            l_2_option = missing
            t_5.append(
                '</select>',
            )
        else:
            pass
            t_5.extend((
                '<input class="gap" type="text" aria-label="',
                escape(context.call((undefined(name='say') if l_1_say is missing else l_1_say), 'gap', n=(l_1_index + 1))),
                '" autocomplete="off" autocapitalize="off" spellcheck="false">',
            ))
        return concat(t_5)
    context.exported_vars.add('gap')
    context.vars['gap'] = l_0_gap = Macro(environment, macro, 'gap', ('gap', 'index'), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '1=18&2=33&3=36&4=49&5=58&6=67&7=70&9=74&10=87&11=92&12=107&13=111&14=122&15=131&17=137&18=139&19=143&22=152&23=157&24=167&28=194&30=199&31=204&32=211&36=233&38=238&39=243&40=251&44=260&45=264&46=272&48=311&49=320&51=326&52=330&56=338&57=343&58=348&60=363&61=367&68=382&69=384&70=388&72=395&73=398&74=403&78=414&80=419&81=424&83=430&87=445&88=457&89=460&90=465&95=483&96=492&97=496&99=519'