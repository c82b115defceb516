# docker build -t vpclambda-lint . && docker run --rm -v "$PWD:/work:ro" vpclambda-lint .
FROM node:24-slim AS package
WORKDIR /opt/vpclambda-lint
COPY package.json LICENSE ./
COPY dist ./dist
COPY rules ./rules
# the Action and the library are not needed to run the command
RUN rm -rf dist/action.cjs dist/types && find rules -type f ! -name 'README*.md' -delete

FROM gcr.io/distroless/nodejs24-debian12:nonroot
COPY --from=package /opt/vpclambda-lint /opt/vpclambda-lint
WORKDIR /work
ENTRYPOINT ["/nodejs/bin/node", "/opt/vpclambda-lint/dist/cli.cjs"]
CMD ["--help"]
