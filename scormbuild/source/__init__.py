"""Text to model: course.yaml, front matter, Markdown, blocks and questions; every mistake a diagnostic."""
