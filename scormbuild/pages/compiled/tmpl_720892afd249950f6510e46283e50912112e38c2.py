from scormbuild.pages.escaping import escaped
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'lesson.html.j2'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_lesson = resolve('lesson')
    l_0_number = resolve('number')
    l_0_parts = resolve('parts')
    l_0_rule = resolve('rule')
    l_0_total = resolve('total')
    l_0_say = resolve('say')
    l_0_shown = resolve('shown')
    l_0_srcset = resolve('srcset')
    l_0_t = resolve('t')
    l_0_page = resolve('page')
    l_0_text = resolve('text')
    l_0_previous = resolve('previous')
    l_0_in_fallback = resolve('in_fallback')
    l_0_next = resolve('next')
    try:
        t_1 = environment.filters['bare']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'bare' found.")
    try:
        t_2 = environment.filters['safe']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'safe' found.")
    try:
        t_3 = environment.filters['urlencode']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'urlencode' found.")
    pass
    yield '<article class="lesson" data-lesson="'
    yield escaped((undefined(name='lesson') if l_0_lesson is missing else l_0_lesson).id)
    yield '" data-key="'
    yield escaped((undefined(name='lesson') if l_0_lesson is missing else l_0_lesson).key)
    yield '" data-title="'
    yield escaped((undefined(name='lesson') if l_0_lesson is missing else l_0_lesson).title)
    yield '" data-xp="'
    yield escaped((undefined(name='lesson') if l_0_lesson is missing else l_0_lesson).xp)
    yield '" data-number="'
    yield escaped((undefined(name='number') if l_0_number is missing else l_0_number))
    yield '" data-parts="'
    yield escaped((undefined(name='parts') if l_0_parts is missing else l_0_parts))
    yield '"'
    if (undefined(name='rule') if l_0_rule is missing else l_0_rule):
        pass
        yield " data-rule='"
        yield escaped((undefined(name='rule') if l_0_rule is missing else l_0_rule))
        yield "'"
    yield '>\n<header>\n'
    if ((undefined(name='total') if l_0_total is missing else l_0_total) > 1):
        pass
        yield '<p class="kicker">'
        yield escaped((undefined(name='say') if l_0_say is missing else l_0_say)('lesson_of', n=(undefined(name='number') if l_0_number is missing else l_0_number), total=(undefined(name='total') if l_0_total is missing else l_0_total), ))
        yield '</p>\n'
    yield '<h1 tabindex="-1">'
    yield escaped((undefined(name='shown') if l_0_shown is missing else l_0_shown)((undefined(name='lesson') if l_0_lesson is missing else l_0_lesson).title, (undefined(name='lesson') if l_0_lesson is missing else l_0_lesson).title_html, ))
    yield '</h1>\n'
    if (undefined(name='lesson') if l_0_lesson is missing else l_0_lesson).image:
        pass
        yield '<img class="lesson-image" src="'
        yield escaped(t_3((undefined(name='lesson') if l_0_lesson is missing else l_0_lesson).image.asset.target))
        yield '"'
        yield escaped((undefined(name='srcset') if l_0_srcset is missing else l_0_srcset)((undefined(name='lesson') if l_0_lesson is missing else l_0_lesson).image, '(min-width: 38rem) 36rem, 100vw', ))
        yield ' alt="'
        yield escaped((undefined(name='lesson') if l_0_lesson is missing else l_0_lesson).image.alt)
        yield '"'
        if (undefined(name='lesson') if l_0_lesson is missing else l_0_lesson).image.width:
            pass
            yield ' width="'
            yield escaped((undefined(name='lesson') if l_0_lesson is missing else l_0_lesson).image.width)
            yield '" height="'
            yield escaped((undefined(name='lesson') if l_0_lesson is missing else l_0_lesson).image.height)
            yield '"'
        yield ' decoding="async">\n'
    if ((undefined(name='lesson') if l_0_lesson is missing else l_0_lesson).minutes or (undefined(name='lesson') if l_0_lesson is missing else l_0_lesson).xp):
        pass
        yield '<p class="meta">'
        if (undefined(name='lesson') if l_0_lesson is missing else l_0_lesson).minutes:
            pass
            yield '<span>'
            yield escaped((undefined(name='say') if l_0_say is missing else l_0_say)('about_minutes', n=(undefined(name='lesson') if l_0_lesson is missing else l_0_lesson).minutes, ))
            yield '</span>'
        if (undefined(name='lesson') if l_0_lesson is missing else l_0_lesson).xp:
            pass
            yield '<span>'
            yield escaped((undefined(name='say') if l_0_say is missing else l_0_say)('xp', n=(undefined(name='lesson') if l_0_lesson is missing else l_0_lesson).xp, ))
            yield '</span>'
        yield '</p>\n'
    if (undefined(name='lesson') if l_0_lesson is missing else l_0_lesson).objectives:
        pass
        yield '<section class="objectives" aria-label="'
        yield escaped(t_1((undefined(name='t') if l_0_t is missing else l_0_t).objectives))
        yield '">\n<h2>'
        yield escaped((undefined(name='t') if l_0_t is missing else l_0_t).objectives)
        yield '</h2>\n<ul>'
        for l_1_objective in (undefined(name='lesson') if l_0_lesson is missing else l_0_lesson).objectives_html:
            _loop_vars = {}
            pass
            yield '<li>'
            yield str(l_1_objective)
            yield '</li>'
        l_1_objective = missing
        yield '</ul>\n</section>\n'
    yield '</header>\n<div class="text">\n'
    yield escaped((undefined(name='page') if l_0_page is missing else l_0_page).blocks((undefined(name='text') if l_0_text is missing else l_0_text).blocks, ))
    if (undefined(name='text') if l_0_text is missing else l_0_text).footnotes:
        pass
        yield '<section class="footnotes" aria-label="'
        yield escaped(t_1((undefined(name='t') if l_0_t is missing else l_0_t).footnotes))
        yield '">\n<ol>\n'
        l_1_loop = missing
        for l_1_note, l_1_loop in LoopContext((undefined(name='text') if l_0_text is missing else l_0_text).footnotes, undefined):
            _loop_vars = {}
            pass
            yield '<li id="at-fn-'
            yield escaped(l_1_loop.index)
            yield '">'
            yield str(l_1_note)
            yield '<a href="#/'
            yield escaped((undefined(name='lesson') if l_0_lesson is missing else l_0_lesson).id)
            yield '/fnref-'
            yield escaped(l_1_loop.index)
            yield '"'
            yield escaped((undefined(name='in_fallback') if l_0_in_fallback is missing else l_0_in_fallback))
            yield ' aria-label="'
            yield escaped(t_1((undefined(name='t') if l_0_t is missing else l_0_t).back_to_text))
            yield ' '
            yield escaped(l_1_loop.index)
            yield '">↑</a></li>\n'
        l_1_loop = l_1_note = missing
        yield '</ol>\n</section>\n'
    yield '</div>\n<div class="todo" data-todo></div>\n<footer class="end">\n<nav class="steps-nav" aria-label="'
    yield escaped(t_1((undefined(name='t') if l_0_t is missing else l_0_t).lesson_before_after))
    yield '">\n'
    if (undefined(name='previous') if l_0_previous is missing else l_0_previous):
        pass
        yield '<a class="previous" href="#/'
        yield escaped((undefined(name='previous') if l_0_previous is missing else l_0_previous).id)
        yield '" rel="prev"><span'
        yield escaped((undefined(name='in_fallback') if l_0_in_fallback is missing else l_0_in_fallback))
        yield '>'
        yield escaped(t_1((undefined(name='t') if l_0_t is missing else l_0_t).previous))
        yield '</span> '
        yield escaped((undefined(name='shown') if l_0_shown is missing else l_0_shown)((undefined(name='previous') if l_0_previous is missing else l_0_previous).title, (undefined(name='previous') if l_0_previous is missing else l_0_previous).title_html, ))
        yield '</a>'
    if (undefined(name='next') if l_0_next is missing else l_0_next):
        pass
        yield '<a class="button next" href="#/'
        yield escaped((undefined(name='next') if l_0_next is missing else l_0_next).id)
        yield '" rel="next"><span'
        yield escaped((undefined(name='in_fallback') if l_0_in_fallback is missing else l_0_in_fallback))
        yield '>'
        yield escaped(t_1((undefined(name='t') if l_0_t is missing else l_0_t).next))
        yield '</span> '
        yield escaped((undefined(name='shown') if l_0_shown is missing else l_0_shown)((undefined(name='next') if l_0_next is missing else l_0_next).title, (undefined(name='next') if l_0_next is missing else l_0_next).title_html, ))
        yield '</a>'
    else:
        pass
        yield '<a class="button next" href="#=result">'
        yield escaped((undefined(name='t') if l_0_t is missing else l_0_t).to_result)
        yield '</a>'
    yield '</nav>\n</footer>\n</article>'

blocks = {}
debug_info = '1=45&3=63&4=66&6=69&7=71&8=74&10=88&11=91&13=102&14=105&15=107&16=109&21=118&22=122&24=125&25=129&33=146&34=148&35=159'