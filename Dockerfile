# Untried where it was written, for want of a container engine.
# Build: docker build -t dateline .
# Run:   docker run --read-only --cap-drop=ALL -p 4000:4000 dateline
# For a build that is the same byte for byte, pin the image by its digest.
FROM node:20.20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY tsconfig.json tsconfig.build.json ./
COPY src src
RUN npm run build && npm prune --omit=dev

FROM node:20.20-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json ./
COPY src/seed src/seed
COPY schema schema
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=2s --start-period=10s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+(process.env.PORT||4000)+'/healthz').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
# node itself, not npm, so that it gets the signals.
CMD ["node", "dist/main.js"]
