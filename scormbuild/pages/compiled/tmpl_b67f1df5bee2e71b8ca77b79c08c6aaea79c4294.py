from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/blocks.html.j2'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_block = l_0_anchor = l_0_callout = l_0_deck = l_0_quiz = l_0_ask = l_0_gap = l_0_activity = missing
    try:
        t_1 = environment.filters['safe']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'safe' found.")
    pass
    def macro(l_1_name, l_1_block):
        t_2 = []
        if l_1_name is missing:
            l_1_name = undefined("parameter 'name' was not provided", name='name')
        if l_1_block is missing:
            l_1_block = undefined("parameter 'block' was not provided", name='block')
        pass
        if (l_1_name == 'prose'):
            pass
            t_2.extend((
                escape(t_1(environment.getattr(l_1_block, 'html'))),
                '\n',
            ))
        elif (l_1_name == 'callout'):
            pass
            t_2.extend((
                escape(context.call((undefined(name='callout') if l_0_callout is missing else l_0_callout), l_1_block)),
                '\n',
            ))
        elif (l_1_name == 'deck'):
            pass
            t_2.extend((
                escape(context.call((undefined(name='deck') if l_0_deck is missing else l_0_deck), l_1_block)),
                '\n',
            ))
        elif (l_1_name == 'quiz'):
            pass
            t_2.extend((
                escape(context.call((undefined(name='quiz') if l_0_quiz is missing else l_0_quiz), l_1_block)),
                '\n',
            ))
        else:
            pass
            t_2.extend((
                escape(context.call((undefined(name='activity') if l_0_activity is missing else l_0_activity), l_1_block)),
                '\n',
            ))
        return concat(t_2)
    context.exported_vars.add('block')
    context.vars['block'] = l_0_block = Macro(environment, macro, 'block', ('name', 'block'), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_block):
        t_3 = []
        if l_1_block is missing:
            l_1_block = undefined("parameter 'block' was not provided", name='block')
        pass
        if environment.getattr(l_1_block, 'anchor'):
            pass
            t_3.extend((
                ' id="at-',
                escape(environment.getattr(l_1_block, 'anchor')),
                '"',
            ))
        return concat(t_3)
    context.exported_vars.add('anchor')
    context.vars['anchor'] = l_0_anchor = Macro(environment, macro, 'anchor', ('block',), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_block):
        t_4 = []
        l_1_t = resolve('t')
        if l_1_block is missing:
            l_1_block = undefined("parameter 'block' was not provided", name='block')
        pass
        t_4.extend((
            '<div role="note" class="callout ',
            escape(environment.getattr(l_1_block, 'kind')),
            '"',
            escape(context.call((undefined(name='anchor') if l_0_anchor is missing else l_0_anchor), l_1_block)),
            ' aria-label="',
            escape(environment.getitem((undefined(name='t') if l_1_t is missing else l_1_t), environment.getattr(l_1_block, 'kind'))),
            '">\n<p class="label">',
            escape(environment.getitem((undefined(name='t') if l_1_t is missing else l_1_t), environment.getattr(l_1_block, 'kind'))),
            '</p>\n',
            escape(t_1(environment.getattr(l_1_block, 'html'))),
            '</div>\n',
        ))
        return concat(t_4)
    context.exported_vars.add('callout')
    context.vars['callout'] = l_0_callout = Macro(environment, macro, 'callout', ('block',), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_block):
        t_5 = []
        l_1_t = resolve('t')
        if l_1_block is missing:
            l_1_block = undefined("parameter 'block' was not provided", name='block')
        pass
        t_5.extend((
            '<div role="group" class="deck"',
            escape(context.call((undefined(name='anchor') if l_0_anchor is missing else l_0_anchor), l_1_block)),
            ' aria-label="',
            escape(environment.getattr((undefined(name='t') if l_1_t is missing else l_1_t), 'flashcards')),
            '">\n',
            escape(t_1(environment.getattr(l_1_block, 'intro'))),
            '<ul class="cards" role="list">\n',
        ))
        for l_2_card in environment.getattr(l_1_block, 'cards'):
            l_2_say = resolve('say')
            _loop_vars = {}
            pass
            t_5.extend((
                '<li class="card" data-key="',
                escape(environment.getattr(l_2_card, 'key')),
                '">\n<div class="side front">',
                escape(t_1(environment.getattr(l_2_card, 'front'))),
                '</div>\n<div class="side back">',
                escape(t_1(environment.getattr(l_2_card, 'back'))),
                '</div>\n<button type="button" class="turn" aria-expanded="false"><span class="what">',
                escape(environment.getattr((undefined(name='t') if l_1_t is missing else l_1_t), 'show_back')),
                '</span><span class="unseen">, ',
                escape(context.call((undefined(name='say') if l_2_say is missing else l_2_say), 'card', front=environment.getattr(l_2_card, 'label'), _loop_vars=_loop_vars)),
                '</span></button>\n</li>\n',
            ))
        l_2_card = l_2_say = missing
        t_5.append(
            '</ul>\n</div>\n',
        )
        return concat(t_5)
    context.exported_vars.add('deck')
    context.vars['deck'] = l_0_deck = Macro(environment, macro, 'deck', ('block',), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_block):
        t_6 = []
        l_1_attribute = resolve('attribute')
        l_1_quiz_options = resolve('quiz_options')
        l_1_t = resolve('t')
        if l_1_block is missing:
            l_1_block = undefined("parameter 'block' was not provided", name='block')
        pass
        t_6.extend((
            '<div role="group" class="quiz" id="at-',
            escape(environment.getattr(l_1_block, 'id')),
            '" data-key="',
            escape(environment.getattr(l_1_block, 'key')),
            '" data-id="',
            escape(environment.getattr(l_1_block, 'id')),
            '" data-options=\'',
            escape(context.call((undefined(name='attribute') if l_1_attribute is missing else l_1_attribute), context.call((undefined(name='quiz_options') if l_1_quiz_options is missing else l_1_quiz_options), l_1_block))),
            '\' aria-label="',
            escape(environment.getattr((undefined(name='t') if l_1_t is missing else l_1_t), 'quiz')),
            '">\n',
            escape(t_1(environment.getattr(l_1_block, 'intro'))),
            '<div class="questions">\n',
        ))
        for l_2_question in environment.getattr(l_1_block, 'questions'):
            _loop_vars = {}
            pass
            t_6.append(
                escape(context.call((undefined(name='ask') if l_0_ask is missing else l_0_ask), l_2_question, _loop_vars=_loop_vars)),
            )
        l_2_question = missing
        t_6.append(
            '</div>\n<div class="marks">\n<div class="unanswered" role="status"></div>\n<p class="quiz-result" role="status"></p>\n',
        )
        if ((environment.getattr(l_1_block, 'feedback') == 'end') or environment.getattr(l_1_block, 'minutes')):
            pass
            t_6.extend((
                '<p class="hint">',
                escape(environment.getattr((undefined(name='t') if l_1_t is missing else l_1_t), 'saved_as_given')),
                '</p>\n<button type="button" class="hand-in button">',
                escape(environment.getattr((undefined(name='t') if l_1_t is missing else l_1_t), 'hand_in_quiz')),
                '</button>\n',
            ))
        t_6.extend((
            '<button type="button" class="retry" hidden>',
            escape(environment.getattr((undefined(name='t') if l_1_t is missing else l_1_t), 'try_again')),
            '</button>\n</div>\n</div>\n',
        ))
        return concat(t_6)
    context.exported_vars.add('quiz')
    context.vars['quiz'] = l_0_quiz = Macro(environment, macro, 'quiz', ('block',), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_question):
        t_7 = []
        l_1_attribute = resolve('attribute')
        l_1_question_spec = resolve('question_spec')
        l_1_in_words = resolve('in_words')
        l_1_t = resolve('t')
        l_1_instruction = resolve('instruction')
        l_1_say = resolve('say')
        l_1_body_parts = resolve('body_parts')
        l_1_mixed = resolve('mixed')
        l_1_kind = missing
        if l_1_question is missing:
            l_1_question = undefined("parameter 'question' was not provided", name='question')
        pass
        l_1_kind = environment.getattr(l_1_question, 'kind')
        t_7.extend((
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
            escape(context.call((undefined(name='attribute') if l_1_attribute is missing else l_1_attribute), context.call((undefined(name='question_spec') if l_1_question_spec is missing else l_1_question_spec), l_1_question, (undefined(name='in_words') if l_1_in_words is missing else l_1_in_words)))),
            "'>\n<fieldset",
        ))
        if (((undefined(name='kind') if l_1_kind is missing else l_1_kind) in ('choice', 'true-false', 'likert', 'survey', 'hotspot')) and (not environment.getattr(l_1_question, 'several'))):
            pass
            t_7.append(
                ' role="radiogroup"',
            )
        t_7.extend((
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
            t_7.append(
                escape(t_1(environment.getattr(l_1_question, 'body'))),
            )
        t_7.extend((
            '<p class="hint" id="at-',
            escape(environment.getattr(l_1_question, 'id')),
            '-hint">',
            escape(environment.getitem((undefined(name='t') if l_1_t is missing else l_1_t), context.call((undefined(name='instruction') if l_1_instruction is missing else l_1_instruction), l_1_question))),
        ))
        if (environment.getattr(l_1_question, 'points') > 1):
            pass
            t_7.extend((
                ' ',
                escape(context.call((undefined(name='say') if l_1_say is missing else l_1_say), 'points', n=environment.getattr(l_1_question, 'points'))),
            ))
        t_7.append(
            '</p>\n',
        )
        if ((undefined(name='kind') if l_1_kind is missing else l_1_kind) == 'cloze'):
            pass
            t_7.append(
                '<div class="text-with-gaps">',
            )
            for l_2_part in context.call((undefined(name='body_parts') if l_1_body_parts is missing else l_1_body_parts), environment.getattr(l_1_question, 'body')):
                _loop_vars = {}
                pass
                t_7.append(
                    escape(t_1(environment.getattr(l_2_part, 'html'))),
                )
                if (environment.getattr(l_2_part, 'gap') >= 0):
                    pass
                    t_7.append(
                        escape(context.call((undefined(name='gap') if l_0_gap is missing else l_0_gap), environment.getitem(environment.getattr(l_1_question, 'gaps'), environment.getattr(l_2_part, 'gap')), environment.getattr(l_2_part, 'gap'), _loop_vars=_loop_vars)),
                    )
            l_2_part = missing
            t_7.append(
                '</div>\n',
            )
        elif ((undefined(name='kind') if l_1_kind is missing else l_1_kind) in ('fill-in', 'numeric')):
            pass
            t_7.extend((
                '<p class="typed"><label><span>',
                escape(environment.getattr((undefined(name='t') if l_1_t is missing else l_1_t), 'your_answer')),
                '</span> <input type="text" autocomplete="off" autocapitalize="off" spellcheck="false"',
            ))
            if ((undefined(name='kind') if l_1_kind is missing else l_1_kind) == 'numeric'):
                pass
                t_7.append(
                    ' inputmode="decimal"',
                )
            t_7.append(
                '></label></p>\n',
            )
            def t_8(fiter):
                for l_2_one in fiter:
                    if environment.getattr(l_2_one, 'feedback'):
                        yield l_2_one
            for l_2_one in t_8(environment.getattr(l_1_question, 'accepted')):
                _loop_vars = {}
                pass
                t_7.extend((
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
                t_7.extend((
                    '<p class="columns" aria-hidden="true"><span>',
                    escape(environment.getitem(environment.getattr(l_1_question, 'columns'), 0)),
                    '</span> <span>',
                    escape(environment.getitem(environment.getattr(l_1_question, 'columns'), 1)),
                    '</span></p>\n',
                ))
            t_7.append(
                '<div class="pairs">\n',
            )
            l_2_loop = missing
            for l_2_choice, l_2_loop in LoopContext(environment.getattr(l_1_question, 'choices'), undefined):
                _loop_vars = {}
                pass
                t_7.extend((
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
                    t_7.extend((
                        '<option value="',
                        escape(environment.getattr(l_3_target, 'key')),
                        '" data-id="',
                        escape(environment.getattr(l_3_target, 'id')),
                        '">',
                        escape(environment.getattr(l_3_target, 'text')),
                        '</option>',
                    ))
                l_3_target = missing
                t_7.append(
                    '</select>\n<span class="mark"></span></div>\n',
                )
            l_2_loop = l_2_choice = missing
            t_7.append(
                '</div>\n',
            )
        elif ((undefined(name='kind') if l_1_kind is missing else l_1_kind) == 'categorise'):
            pass
            t_7.append(
                '<div class="pairs">\n',
            )
            for l_2_choice in context.call((undefined(name='mixed') if l_1_mixed is missing else l_1_mixed), environment.getattr(l_1_question, 'choices')):
                _loop_vars = {}
                pass
                t_7.extend((
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
                    t_7.extend((
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
                t_7.append(
                    '</div>\n<span class="mark"></span></fieldset>\n',
                )
            l_2_choice = missing
            t_7.append(
                '</div>\n',
            )
        elif ((undefined(name='kind') if l_1_kind is missing else l_1_kind) == 'ordering'):
            pass
            t_7.append(
                '<ol class="order" role="list">\n',
            )
            for l_2_choice in context.call((undefined(name='mixed') if l_1_mixed is missing else l_1_mixed), environment.getattr(l_1_question, 'choices')):
                _loop_vars = {}
                pass
                t_7.extend((
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
            t_7.append(
                '</ol>\n',
            )
        elif ((undefined(name='kind') if l_1_kind is missing else l_1_kind) == 'hotspot'):
            pass
            t_7.extend((
                '<div class="picture">',
                escape(t_1(environment.getattr(l_1_question, 'picture'))),
            ))
            for l_2_choice in environment.getattr(l_1_question, 'choices'):
                _loop_vars = {}
                pass
                t_7.append(
                    '<label class="choice region',
                )
                if environment.getattr(environment.getattr(l_2_choice, 'region'), 'round'):
                    pass
                    t_7.append(
                        ' round',
                    )
                t_7.extend((
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
                    t_7.append(
                        'checkbox',
                    )
                else:
                    pass
                    t_7.append(
                        'radio',
                    )
                t_7.extend((
                    '"> <span class="words">',
                    escape(t_1(environment.getattr(l_2_choice, 'html'))),
                    '</span><span class="mark"></span></label>',
                ))
            l_2_choice = missing
            t_7.append(
                '</div>\n',
            )
            def t_9(fiter):
                for l_2_choice in fiter:
                    if environment.getattr(l_2_choice, 'feedback'):
                        yield l_2_choice
            for l_2_choice in t_9(environment.getattr(l_1_question, 'choices')):
                _loop_vars = {}
                pass
                t_7.extend((
                    '<div class="feedback" data-for="',
                    escape(environment.getattr(l_2_choice, 'key')),
                    '" hidden>',
                    escape(t_1(environment.getattr(l_2_choice, 'feedback'))),
                    '</div>\n',
                ))
            l_2_choice = missing
        elif ((undefined(name='kind') if l_1_kind is missing else l_1_kind) == 'long-text'):
            pass
            t_7.extend((
                '<p class="typed"><label><span>',
                escape(environment.getattr((undefined(name='t') if l_1_t is missing else l_1_t), 'your_answer')),
                '</span> <textarea rows="6"></textarea></label></p>\n<p class="room hint"></p>\n',
            ))
        else:
            pass
            t_7.append(
                '<div class="choices">\n',
            )
            for l_2_choice in environment.getattr(l_1_question, 'choices'):
                _loop_vars = {}
                pass
                t_7.extend((
                    '<div class="choice" data-key="',
                    escape(environment.getattr(l_2_choice, 'key')),
                    '" data-id="',
                    escape(environment.getattr(l_2_choice, 'id')),
                    '">\n<label><input name="choice" type="',
                ))
                if environment.getattr(l_1_question, 'several'):
                    pass
                    t_7.append(
                        'checkbox',
                    )
                else:
                    pass
                    t_7.append(
                        'radio',
                    )
                t_7.extend((
                    '"> <span class="words">',
                    escape(t_1(environment.getattr(l_2_choice, 'html'))),
                    '</span></label>\n<span class="mark"></span>\n',
                ))
                if environment.getattr(l_2_choice, 'feedback'):
                    pass
                    t_7.extend((
                        '<div class="feedback" data-for="',
                        escape(environment.getattr(l_2_choice, 'key')),
                        '" hidden>',
                        escape(t_1(environment.getattr(l_2_choice, 'feedback'))),
                        '</div>\n',
                    ))
                t_7.append(
                    '</div>\n',
                )
            l_2_choice = missing
            t_7.append(
                '</div>\n',
            )
        t_7.append(
            '</fieldset>\n',
        )
        if (((undefined(name='kind') if l_1_kind is missing else l_1_kind) == 'long-text') and environment.getattr(l_1_question, 'choices')):
            pass
            if environment.getattr(l_1_question, 'explanation'):
                pass
                t_7.extend((
                    '<div class="explanation" hidden><p class="label">',
                    escape(environment.getattr((undefined(name='t') if l_1_t is missing else l_1_t), 'model_answer')),
                    '</p>',
                    escape(t_1(environment.getattr(l_1_question, 'explanation'))),
                    '</div>\n',
                ))
            t_7.extend((
                '<fieldset class="criteria" hidden><legend>',
                escape(environment.getattr((undefined(name='t') if l_1_t is missing else l_1_t), 'assess')),
                '</legend>\n',
            ))
            for l_2_choice in environment.getattr(l_1_question, 'choices'):
                _loop_vars = {}
                pass
                t_7.extend((
                    '<div class="choice" data-key="',
                    escape(environment.getattr(l_2_choice, 'key')),
                    '" data-id="',
                    escape(environment.getattr(l_2_choice, 'id')),
                    '"><label><input type="checkbox"> <span class="words">',
                    escape(t_1(environment.getattr(l_2_choice, 'html'))),
                    '</span></label></div>\n',
                ))
            l_2_choice = missing
            t_7.append(
                '</fieldset>\n',
            )
        if environment.getattr(l_1_question, 'hints'):
            pass
            t_7.append(
                '<div class="hints">\n',
            )
            for l_2_hint in environment.getattr(l_1_question, 'hints'):
                _loop_vars = {}
                pass
                t_7.extend((
                    '<div class="opened-hint" hidden>',
                    escape(t_1(l_2_hint)),
                    '</div>\n',
                ))
            l_2_hint = missing
            t_7.extend((
                '<button type="button" class="show-hint quiet">',
                escape(environment.getattr((undefined(name='t') if l_1_t is missing else l_1_t), 'show_hint')),
            ))
            if environment.getattr(l_1_question, 'hint_cost'):
                pass
                t_7.extend((
                    ' <span>',
                    escape(context.call((undefined(name='say') if l_1_say is missing else l_1_say), 'hint_costs', n=environment.getattr(l_1_question, 'hint_cost'))),
                    '</span>',
                ))
            t_7.append(
                '</button>\n<div class="unseen" role="status"></div>\n</div>\n',
            )
        t_7.append(
            '<button type="submit" class="check">',
        )
        if (environment.getattr(l_1_question, 'points') and ((undefined(name='kind') if l_1_kind is missing else l_1_kind) != 'long-text')):
            pass
            t_7.append(
                escape(environment.getattr((undefined(name='t') if l_1_t is missing else l_1_t), 'check')),
            )
        else:
            pass
            t_7.append(
                escape(environment.getattr((undefined(name='t') if l_1_t is missing else l_1_t), 'send')),
            )
        t_7.extend((
            '</button>\n<div class="verdict" role="status" id="at-',
            escape(environment.getattr(l_1_question, 'id')),
            '-verdict"></div>\n',
        ))
        if (environment.getattr(l_1_question, 'explanation') and (not (((undefined(name='kind') if l_1_kind is missing else l_1_kind) == 'long-text') and environment.getattr(l_1_question, 'choices')))):
            pass
            t_7.append(
                '<div class="explanation" hidden>',
            )
            if ((undefined(name='kind') if l_1_kind is missing else l_1_kind) == 'long-text'):
                pass
                t_7.extend((
                    '<p class="label">',
                    escape(environment.getattr((undefined(name='t') if l_1_t is missing else l_1_t), 'model_answer')),
                    '</p>',
                ))
            t_7.extend((
                escape(t_1(environment.getattr(l_1_question, 'explanation'))),
                '</div>\n',
            ))
        t_7.append(
            '</form>\n',
        )
        return concat(t_7)
    context.exported_vars.add('ask')
    context.vars['ask'] = l_0_ask = Macro(environment, macro, 'ask', ('question',), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_gap, l_1_index):
        t_10 = []
        l_1_say = resolve('say')
        l_1_t = resolve('t')
        if l_1_gap is missing:
            l_1_gap = undefined("parameter 'gap' was not provided", name='gap')
        if l_1_index is missing:
            l_1_index = undefined("parameter 'index' was not provided", name='index')
        pass
        if environment.getattr(l_1_gap, 'options'):
            pass
            t_10.extend((
                '<select class="gap" aria-label="',
                escape(context.call((undefined(name='say') if l_1_say is missing else l_1_say), 'gap', n=(l_1_index + 1))),
                '"><option value="">',
                escape(environment.getattr((undefined(name='t') if l_1_t is missing else l_1_t), 'pick')),
                '</option>',
            ))
            for l_2_option in environment.getattr(l_1_gap, 'options'):
                _loop_vars = {}
                pass
                t_10.extend((
                    '<option value="',
                    escape(environment.getattr(l_2_option, 'key')),
                    '">',
                    escape(environment.getattr(l_2_option, 'text')),
                    '</option>',
                ))
            l_2_option = missing
            t_10.append(
                '</select>',
            )
        else:
            pass
            t_10.extend((
                '<input class="gap" type="text" aria-label="',
                escape(context.call((undefined(name='say') if l_1_say is missing else l_1_say), 'gap', n=(l_1_index + 1))),
                '" autocomplete="off" autocapitalize="off" spellcheck="false">',
            ))
        return concat(t_10)
    context.exported_vars.add('gap')
    context.vars['gap'] = l_0_gap = Macro(environment, macro, 'gap', ('gap', 'index'), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_block):
        t_11 = []
        l_1_t = resolve('t')
        if l_1_block is missing:
            l_1_block = undefined("parameter 'block' was not provided", name='block')
        pass
        t_11.extend((
            '<div role="group" class="activity"',
            escape(context.call((undefined(name='anchor') if l_0_anchor is missing else l_0_anchor), l_1_block)),
            ' aria-label="',
            escape(environment.getattr((undefined(name='t') if l_1_t is missing else l_1_t), 'activity')),
            '">\n<p class="label">',
            escape(environment.getattr((undefined(name='t') if l_1_t is missing else l_1_t), 'activity')),
            '</p>\n',
            escape(t_1(environment.getattr(l_1_block, 'intro'))),
            '<ol class="steps"',
        ))
        if (environment.getattr(l_1_block, 'start') != 1):
            pass
            t_11.extend((
                ' start="',
                escape(environment.getattr(l_1_block, 'start')),
                '"',
            ))
        t_11.append(
            '>\n',
        )
        l_2_loop = missing
        for l_2_step, l_2_loop in LoopContext(environment.getattr(l_1_block, 'steps'), undefined):
            l_2_say = resolve('say')
            _loop_vars = {}
            pass
            t_11.extend((
                '<li class="step" data-key="',
                escape(environment.getattr(l_2_step, 'key')),
                '"><div class="words" id="at-step-',
                escape(environment.getattr(l_2_loop, 'index')),
                '-',
                escape(environment.getattr(l_2_step, 'id')),
                '">',
                escape(t_1(environment.getattr(l_2_step, 'html'))),
                '</div>\n<label class="tick"><input type="checkbox" aria-describedby="at-step-',
                escape(environment.getattr(l_2_loop, 'index')),
                '-',
                escape(environment.getattr(l_2_step, 'id')),
                '"> ',
                escape(environment.getattr((undefined(name='t') if l_1_t is missing else l_1_t), 'done')),
                '<span class="unseen"> ',
                escape(context.call((undefined(name='say') if l_2_say is missing else l_2_say), 'step_done', n=((environment.getattr(l_2_loop, 'index') + environment.getattr(l_1_block, 'start')) - 1), _loop_vars=_loop_vars)),
                '</span></label></li>\n',
            ))
        l_2_loop = l_2_step = l_2_say = missing
        t_11.extend((
            '</ol>\n',
            escape(t_1(environment.getattr(l_1_block, 'outro'))),
            '</div>\n',
        ))
        return concat(t_11)
    context.exported_vars.add('activity')
    context.vars['activity'] = l_0_activity = Macro(environment, macro, 'activity', ('block',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '1=18&2=25&3=28&4=31&5=34&6=37&7=40&8=43&9=46&11=52&15=59&17=75&18=83&19=89&20=91&23=98&24=106&25=110&26=113&27=119&28=121&29=123&30=125&37=138&38=148&39=158&40=161&41=165&47=171&48=175&49=177&51=182&56=189&57=203&58=206&59=219&60=228&61=237&62=240&64=244&65=257&66=262&67=277&68=281&69=292&70=301&72=307&73=309&74=313&77=322&78=327&79=337&83=364&85=369&86=374&87=381&91=403&93=408&94=413&95=421&99=430&100=434&101=442&103=481&104=490&106=496&107=500&111=508&112=513&113=518&115=533&116=537&123=552&124=554&125=558&127=565&128=568&129=573&133=584&135=589&136=594&138=600&142=615&143=627&144=630&145=635&150=653&151=662&152=666&154=689&158=696&159=704&160=708&161=710&162=724&163=730&164=738&167=750'