from scormbuild.pages.escaping import escaped
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'answer-sheet.html.j2'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_key = resolve('key')
    l_0_direction = resolve('direction')
    l_0_t = resolve('t')
    l_0_say = resolve('say')
    l_0_lessons = resolve('lessons')
    l_0_show = missing
    try:
        t_1 = environment.filters['bare']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'bare' found.")
    pass
    l_0_show = context.vars['show'] = environment.get_template('partials/answer-sheet.html.j2', 'answer-sheet.html.j2').make_module(context.get_all(), True, {'show': l_0_show})
    context.exported_vars.discard('show')
    yield '<!doctype html>\n<html lang="'
    yield escaped((undefined(name='key') if l_0_key is missing else l_0_key).language)
    yield '" dir="'
    yield escaped((undefined(name='direction') if l_0_direction is missing else l_0_direction))
    yield '">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'; base-uri \'none\'; form-action \'none\'">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n<title>'
    yield escaped(t_1((undefined(name='t') if l_0_t is missing else l_0_t).answer_sheet))
    yield ': '
    yield escaped((undefined(name='key') if l_0_key is missing else l_0_key).title)
    yield '</title>\n<style>\n'
    template = environment.get_template('answer-sheet.css', 'answer-sheet.html.j2')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {'show': l_0_show}))
    try:
        for event in gen:
            yield event
    finally: gen.close()
    yield '</style>\n</head>\n<body>\n<main>\n<header>\n<p class="kicker">'
    yield escaped((undefined(name='t') if l_0_t is missing else l_0_t).answer_sheet)
    yield '</p>\n<h1>'
    yield escaped((undefined(name='key') if l_0_key is missing else l_0_key).title)
    yield '</h1>\n<p class="meta"><span>'
    yield escaped((undefined(name='show') if l_0_show is missing else l_0_show).reported((undefined(name='key') if l_0_key is missing else l_0_key).course, ))
    yield '</span> <span>'
    yield escaped((undefined(name='t') if l_0_t is missing else l_0_t).copy_version)
    yield ' '
    yield escaped((undefined(name='key') if l_0_key is missing else l_0_key).version)
    yield '</span></p>\n</header>\n<section class="how" aria-labelledby="how">\n<h2 id="how">'
    yield escaped((undefined(name='t') if l_0_t is missing else l_0_t).how_to_read)
    yield '</h2>\n<ul>\n<li>'
    if (undefined(name='key') if l_0_key is missing else l_0_key).as_words:
        pass
        yield escaped((undefined(name='t') if l_0_t is missing else l_0_t).report_words)
    else:
        pass
        yield escaped((undefined(name='t') if l_0_t is missing else l_0_t).report_letters)
    yield '</li>\n<li>'
    yield escaped((undefined(name='t') if l_0_t is missing else l_0_t).report_ids)
    yield '</li>\n<li>'
    yield escaped((undefined(name='say') if l_0_say is missing else l_0_say)('report_typed', ending='\u2066__2, __3\u2069', ))
    yield '</li>\n<li>'
    yield escaped((undefined(name='t') if l_0_t is missing else l_0_t).report_order)
    yield '</li>\n</ul>\n</section>\n'
    l_1_loop = missing
    t_2 = 1
    for (l_1_lesson, l_1_questions), l_1_loop in LoopContext((undefined(name='lessons') if l_0_lessons is missing else l_0_lessons), undefined):
        _loop_vars = {}
        pass
        yield '<section aria-labelledby="lesson-'
        yield escaped(l_1_loop.index)
        yield '">\n<h2 id="lesson-'
        yield escaped(l_1_loop.index)
        yield '">'
        yield escaped(l_1_lesson.title)
        yield '</h2>\n'
        for l_2_one in l_1_questions:
            l_2_kinds = resolve('kinds')
            l_2_question = missing
            _loop_vars = {}
            pass
            l_2_question = l_2_one.question
            _loop_vars['question'] = l_2_question
            yield '<article aria-labelledby="question-'
            yield escaped((undefined(name='question') if l_2_question is missing else l_2_question).id)
            yield '">\n<h3 id="question-'
            yield escaped((undefined(name='question') if l_2_question is missing else l_2_question).id)
            yield '">'
            yield escaped((undefined(name='question') if l_2_question is missing else l_2_question).text)
            yield '</h3>\n<p class="meta"><span>'
            yield escaped((undefined(name='show') if l_0_show is missing else l_0_show).reported((undefined(name='question') if l_2_question is missing else l_2_question).id, ))
            yield '</span> <span>'
            yield escaped(environment.getitem((undefined(name='t') if l_0_t is missing else l_0_t), environment.getitem((undefined(name='kinds') if l_2_kinds is missing else l_2_kinds), (undefined(name='question') if l_2_question is missing else l_2_question).kind).title))
            yield '</span> <span>'
            yield escaped((undefined(name='t') if l_0_t is missing else l_0_t).quiz)
            yield ' '
            yield escaped((undefined(name='show') if l_0_show is missing else l_0_show).reported((undefined(name='question') if l_2_question is missing else l_2_question).quiz, ))
            yield '</span> <span>'
            if (undefined(name='question') if l_2_question is missing else l_2_question).points:
                pass
                yield escaped((undefined(name='say') if l_0_say is missing else l_0_say)('points', n=(undefined(name='question') if l_2_question is missing else l_2_question).points, ))
            else:
                pass
                yield escaped((undefined(name='t') if l_0_t is missing else l_0_t).sheet_not_scored)
            yield '</span></p>\n'
            if (environment.getitem((undefined(name='kinds') if l_2_kinds is missing else l_2_kinds), (undefined(name='question') if l_2_question is missing else l_2_question).kind).instruction == 'no_wrong_answer'):
                pass
                yield '<p>'
                yield escaped((undefined(name='t') if l_0_t is missing else l_0_t).no_wrong_answer)
                yield '</p>\n'
            if l_2_one.choices:
                pass
                yield escaped((undefined(name='show') if l_0_show is missing else l_0_show).choices(l_2_one, ))
                yield '\n'
            if l_2_one.targets:
                pass
                yield escaped((undefined(name='show') if l_0_show is missing else l_0_show).targets(l_2_one, environment.getitem((undefined(name='kinds') if l_2_kinds is missing else l_2_kinds), (undefined(name='question') if l_2_question is missing else l_2_question).kind).targets_title, ))
                yield '\n'
            if (undefined(name='question') if l_2_question is missing else l_2_question).accepted:
                pass
                yield escaped((undefined(name='show') if l_0_show is missing else l_0_show).foreseen((undefined(name='question') if l_2_question is missing else l_2_question).accepted, ))
                yield '\n'
            if (undefined(name='question') if l_2_question is missing else l_2_question).gaps:
                pass
                yield escaped((undefined(name='show') if l_0_show is missing else l_0_show).gaps((undefined(name='question') if l_2_question is missing else l_2_question), ))
                yield '\n'
            if (undefined(name='question') if l_2_question is missing else l_2_question).model:
                pass
                yield '<h4>'
                yield escaped((undefined(name='t') if l_0_t is missing else l_0_t).model_answer)
                yield '</h4>\n<p>'
                yield escaped((undefined(name='question') if l_2_question is missing else l_2_question).model)
                yield '</p>\n'
            if (undefined(name='question') if l_2_question is missing else l_2_question).criteria:
                pass
                yield '<h4>'
                yield escaped((undefined(name='t') if l_0_t is missing else l_0_t).sheet_criteria)
                yield '</h4>\n<ul>\n'
                for l_3_text in (undefined(name='question') if l_2_question is missing else l_2_question).criteria:
                    _loop_vars = {}
                    pass
                    yield '<li>'
                    yield escaped(l_3_text)
                    yield '</li>\n'
                l_3_text = missing
                yield '</ul>\n'
            yield '</article>\n'
        l_2_one = l_2_question = l_2_kinds = missing
        yield '</section>\n'
        t_2 = 0
    l_1_loop = l_1_lesson = l_1_questions = missing
    if t_2:
        pass
        yield '<p>'
        yield escaped((undefined(name='t') if l_0_t is missing else l_0_t).sheet_none)
        yield '</p>\n'
    yield '</main>\n</body>\n</html>'

blocks = {}
debug_info = '2=24&4=27&10=31&12=35&18=42&19=44&20=46&23=52&25=54&26=61&27=63&28=65&31=69&32=73&33=75&34=79&35=84&36=87&37=89&38=93&39=108&40=111&42=113&43=115&45=117&46=119&48=121&49=123&51=125&52=127&54=129&55=132&56=134&58=136&59=139&61=141&62=145&70=157'