# scormbuild and nothing else. Build it:   docker build --tag scormbuild .
# In the folder of your course:            docker run --rm --user "$(id -u):$(id -g)" --volume "$PWD:/course" scormbuild build
ARG PYTHON=3.13-alpine3.22

FROM python:${PYTHON} AS build
WORKDIR /source
COPY . .
# Every library comes as a wheel for Alpine, so that no compiler is needed.
RUN PIP_CONSTRAINT=constraints.txt PIP_BUILD_CONSTRAINT=constraints.txt \
    pip install --no-cache-dir --disable-pip-version-check --only-binary :all: --prefix /installed .

FROM python:${PYTHON}
LABEL org.opencontainers.image.title="scormbuild" \
      org.opencontainers.image.description="Compiles a folder of Markdown lessons, flashcards and quizzes into SCORM packages" \
      org.opencontainers.image.licenses="MIT"
COPY --from=build /installed /usr/local
# Whoever the course belongs to may run it: no home is needed, and the cache lies where everyone may write.
# Nothing in the course's folder is a program to Python.
ENV SCORMBUILD_CACHE_DIR=/tmp/scormbuild PYTHONUTF8=1 PYTHONSAFEPATH=1
USER 1000:1000
WORKDIR /course
ENTRYPOINT ["scormbuild"]
CMD ["--help"]
