from scormbuild.pages.escaping import escaped
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/answer-sheet.html.j2'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_reported = l_0_choices = l_0_targets = l_0_texts = l_0_foreseen = l_0_gaps = missing
    try:
        t_1 = environment.filters['list']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'list' found.")
    try:
        t_2 = environment.filters['rejectattr']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'rejectattr' found.")
    try:
        t_3 = environment.filters['sum']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'sum' found.")
    pass
    def macro(l_1_text):
        t_4 = []
        if l_1_text is missing:
            l_1_text = undefined("parameter 'text' was not provided", name='text')
        pass
        t_4.extend((
            '<code dir="auto">',
            escaped(l_1_text),
            '</code>',
        ))
        return concat(t_4)
    context.exported_vars.add('reported')
    context.vars['reported'] = l_0_reported = Macro(environment, macro, 'reported', ('text',), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_one):
        t_5 = []
        l_1_t = resolve('t')
        l_1_ordered = l_1_judged = missing
        if l_1_one is missing:
            l_1_one = undefined("parameter 'one' was not provided", name='one')
        pass
        l_1_ordered = (l_1_one.question.form == 'sequencing')
        l_1_judged = ((l_1_one.right and (not l_1_one.targets)) and (not (undefined(name='ordered') if l_1_ordered is missing else l_1_ordered)))
        t_5.append(
            '<table>\n<thead>\n<tr>',
        )
        if (undefined(name='ordered') if l_1_ordered is missing else l_1_ordered):
            pass
            t_5.extend((
                '<th scope="col">',
                escaped((undefined(name='t') if l_1_t is missing else l_1_t).sheet_place),
                '</th>',
            ))
        t_5.extend((
            '<th scope="col">',
            escaped((undefined(name='t') if l_1_t is missing else l_1_t).sheet_words),
            '</th><th scope="col">SCORM 1.2</th><th scope="col">SCORM 2004</th>',
        ))
        if (undefined(name='judged') if l_1_judged is missing else l_1_judged):
            pass
            t_5.extend((
                '<th scope="col">',
                escaped((undefined(name='t') if l_1_t is missing else l_1_t).sheet_right),
                '</th>',
            ))
        elif l_1_one.targets:
            pass
            t_5.extend((
                '<th scope="col">',
                escaped((undefined(name='t') if l_1_t is missing else l_1_t).sheet_partner),
                '</th>',
            ))
        t_5.append(
            '</tr>\n</thead>\n<tbody>\n',
        )
        l_2_loop = missing
        for l_2_part, l_2_loop in LoopContext(l_1_one.choices, undefined):
            _loop_vars = {}
            pass
            t_5.append(
                '<tr',
            )
            if l_2_part.right:
                pass
                t_5.append(
                    ' class="right"',
                )
            t_5.append(
                '>',
            )
            if (undefined(name='ordered') if l_1_ordered is missing else l_1_ordered):
                pass
                t_5.extend((
                    '<td>',
                    escaped(l_2_loop.index),
                    '</td>',
                ))
            t_5.extend((
                '<th scope="row">',
                escaped(l_2_part.words),
                '</th><td>',
                escaped((undefined(name='reported') if l_0_reported is missing else l_0_reported)(l_2_part.scorm12, )),
                '</td><td>',
                escaped((undefined(name='reported') if l_0_reported is missing else l_0_reported)(l_2_part.scorm2004, )),
                '</td>',
            ))
            if (undefined(name='judged') if l_1_judged is missing else l_1_judged):
                pass
                t_5.append(
                    '<td>',
                )
                if l_2_part.right:
                    pass
                    t_5.extend((
                        '✓ ',
                        escaped((undefined(name='t') if l_1_t is missing else l_1_t).right),
                    ))
                t_5.append(
                    '</td>',
                )
            elif l_2_part.target:
                pass
                t_5.extend((
                    '<td>',
                    escaped(l_2_part.target.words),
                    '</td>',
                ))
            t_5.append(
                '</tr>\n',
            )
        l_2_loop = l_2_part = missing
        t_5.append(
            '</tbody>\n</table>\n',
        )
        if (l_1_one.right and (l_1_one.question.several or (undefined(name='ordered') if l_1_ordered is missing else l_1_ordered))):
            pass
            t_5.extend((
                '<p class="whole"><strong>',
                escaped((undefined(name='t') if l_1_t is missing else l_1_t).sheet_right),
                ':</strong> <span>SCORM 1.2 ',
                escaped((undefined(name='reported') if l_0_reported is missing else l_0_reported)(l_1_one.right_scorm12, )),
                '</span> <span>SCORM 2004 ',
                escaped((undefined(name='reported') if l_0_reported is missing else l_0_reported)(l_1_one.right_scorm2004, )),
                '</span></p>\n',
            ))
        return concat(t_5)
    context.exported_vars.add('choices')
    context.vars['choices'] = l_0_choices = Macro(environment, macro, 'choices', ('one',), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_one, l_1_title):
        t_6 = []
        l_1_t = resolve('t')
        if l_1_one is missing:
            l_1_one = undefined("parameter 'one' was not provided", name='one')
        if l_1_title is missing:
            l_1_title = undefined("parameter 'title' was not provided", name='title')
        pass
        t_6.extend((
            '<table>\n<caption>',
            escaped(environment.getitem((undefined(name='t') if l_1_t is missing else l_1_t), l_1_title)),
            '</caption>\n<thead>\n<tr><th scope="col">',
            escaped((undefined(name='t') if l_1_t is missing else l_1_t).sheet_words),
            '</th><th scope="col">SCORM 1.2</th><th scope="col">SCORM 2004</th></tr>\n</thead>\n<tbody>\n',
        ))
        for l_2_part in l_1_one.targets:
            _loop_vars = {}
            pass
            t_6.extend((
                '<tr><th scope="row">',
                escaped(l_2_part.words),
                '</th><td>',
                escaped((undefined(name='reported') if l_0_reported is missing else l_0_reported)(l_2_part.scorm12, )),
                '</td><td>',
                escaped((undefined(name='reported') if l_0_reported is missing else l_0_reported)(l_2_part.scorm2004, )),
                '</td></tr>\n',
            ))
        l_2_part = missing
        t_6.append(
            '</tbody>\n</table>\n',
        )
        return concat(t_6)
    context.exported_vars.add('targets')
    context.vars['targets'] = l_0_targets = Macro(environment, macro, 'targets', ('one', 'title'), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_all, l_1_right):
        t_7 = []
        if l_1_all is missing:
            l_1_all = undefined("parameter 'all' was not provided", name='all')
        if l_1_right is missing:
            l_1_right = undefined("parameter 'right' was not provided", name='right')
        pass
        t_7.append(
            '<ul>\n',
        )
        def t_8(fiter):
            for (l_2_text, l_2_is_right) in fiter:
                if (l_2_is_right == l_1_right):
                    yield (l_2_text, l_2_is_right)
        for (l_2_text, l_2_is_right) in t_8(l_1_all):
            _loop_vars = {}
            pass
            t_7.extend((
                '<li><bdi>',
                escaped(l_2_text),
                '</bdi></li>\n',
            ))
        l_2_text = l_2_is_right = missing
        t_7.append(
            '</ul>\n',
        )
        return concat(t_7)
    context.exported_vars.add('texts')
    context.vars['texts'] = l_0_texts = Macro(environment, macro, 'texts', ('all', 'right'), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_all):
        t_9 = []
        l_1_t = resolve('t')
        if l_1_all is missing:
            l_1_all = undefined("parameter 'all' was not provided", name='all')
        pass
        t_9.extend((
            '<h4>',
            escaped((undefined(name='t') if l_1_t is missing else l_1_t).sheet_accepted),
            '</h4>\n',
            escaped((undefined(name='texts') if l_0_texts is missing else l_0_texts)(l_1_all, True, )),
            '\n',
        ))
        if t_1(context.eval_ctx, t_2(context, l_1_all, 1)):
            pass
            t_9.extend((
                '<h4>',
                escaped((undefined(name='t') if l_1_t is missing else l_1_t).sheet_not_accepted),
                '</h4>\n',
                escaped((undefined(name='texts') if l_0_texts is missing else l_0_texts)(l_1_all, False, )),
                '\n',
            ))
        return concat(t_9)
    context.exported_vars.add('foreseen')
    context.vars['foreseen'] = l_0_foreseen = Macro(environment, macro, 'foreseen', ('all',), False, False, False, context.eval_ctx.autoescape)
    yield '\n'
    def macro(l_1_question):
        t_10 = []
        l_1_t = resolve('t')
        l_1_picked = missing
        if l_1_question is missing:
            l_1_question = undefined("parameter 'question' was not provided", name='question')
        pass
        t_10.extend((
            '<p>',
            escaped(l_1_question.body),
            '</p>\n',
        ))
        l_1_picked = t_1(context.eval_ctx, t_2(context, t_3(environment, l_1_question.gaps, start=()), 1))
        t_10.extend((
            '<table>\n<thead>\n<tr><td></td><th scope="col">',
            escaped((undefined(name='t') if l_1_t is missing else l_1_t).sheet_accepted),
            '</th>',
        ))
        if (undefined(name='picked') if l_1_picked is missing else l_1_picked):
            pass
            t_10.extend((
                '<th scope="col">',
                escaped((undefined(name='t') if l_1_t is missing else l_1_t).sheet_not_accepted),
                '</th>',
            ))
        t_10.append(
            '</tr>\n</thead>\n<tbody>\n',
        )
        l_2_loop = missing
        for l_2_gap, l_2_loop in LoopContext(l_1_question.gaps, undefined):
            l_2_say = resolve('say')
            _loop_vars = {}
            pass
            t_10.extend((
                '<tr><th scope="row">',
                escaped((undefined(name='say') if l_2_say is missing else l_2_say)('gap', n=l_2_loop.index, )),
                '</th><td>',
                escaped((undefined(name='texts') if l_0_texts is missing else l_0_texts)(l_2_gap, True, )),
                '</td>',
            ))
            if (undefined(name='picked') if l_1_picked is missing else l_1_picked):
                pass
                t_10.extend((
                    '<td>',
                    escaped((undefined(name='texts') if l_0_texts is missing else l_0_texts)(l_2_gap, False, )),
                    '</td>',
                ))
            t_10.append(
                '</tr>\n',
            )
        l_2_loop = l_2_gap = l_2_say = missing
        t_10.append(
            '</tbody>\n</table>\n',
        )
        return concat(t_10)
    context.exported_vars.add('gaps')
    context.vars['gaps'] = l_0_gaps = Macro(environment, macro, 'gaps', ('question',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '1=31&3=45&4=52&5=53&8=57&11=87&12=93&16=145&17=149&21=160&23=170&25=172&28=175&29=180&35=195&37=205&38=214&43=225&44=233&45=235&46=238&47=242&48=244&52=251&53=260&54=263&57=266&60=280&61=286'