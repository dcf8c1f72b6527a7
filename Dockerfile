# The service in a container: mvn package, then docker build -t orglattice .
# It takes the full jar: one of -Pwithout-embedded has no database to train the archive with.
# JAVA is any image with a Java of version 17 or newer, bash and useradd.
ARG JAVA=eclipse-temurin:17-jre

FROM ${JAVA} AS layers
WORKDIR /build
COPY target/orglattice.jar .
RUN java -Djarmode=tools -jar orglattice.jar extract --layers --destination extracted \
 && mkdir -p extracted/spring-boot-loader extracted/snapshot-dependencies

FROM ${JAVA}
RUN groupadd --system --gid 10001 orglattice \
 && useradd --system --uid 10001 --gid 10001 --home-dir /var/lib/orglattice --shell /usr/sbin/nologin orglattice \
 && install -d -m 700 -o 10001 -g 10001 /var/lib/orglattice
WORKDIR /opt/orglattice
# what changes least comes first
COPY --from=layers /build/extracted/dependencies/ ./
COPY --from=layers /build/extracted/spring-boot-loader/ ./
COPY --from=layers /build/extracted/snapshot-dependencies/ ./
COPY --from=layers /build/extracted/application/ ./
# What classes look like when they are loaded is kept, so that the service starts sooner.
RUN java -XX:ArchiveClassesAtExit=/opt/orglattice/orglattice.jsa -Xlog:cds=off -Xlog:cds+dynamic=off \
      -jar orglattice.jar onboard 371702004 --data-dir /tmp/training \
 && rm -rf /tmp/training
USER 10001:10001
# nothing but JSON is printed, and no token. In a container, 127.0.0.1 is reached by nobody else: publish the port on the loopback interface, or behind a proxy that speaks TLS
ENV SERVER_ADDRESS=0.0.0.0 \
    ORGLATTICE_DATA_DIR=/var/lib/orglattice \
    LOGGING_STRUCTURED_FORMAT_CONSOLE=ecs \
    ORGLATTICE_NOTICES=false
VOLUME /var/lib/orglattice
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=2m --retries=3 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${SERVER_PORT:-8080} && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"]
ENTRYPOINT ["java", "-XX:SharedArchiveFile=/opt/orglattice/orglattice.jsa", "-Xshare:auto", "-XX:MaxRAMPercentage=60", "-XX:+ExitOnOutOfMemoryError", "-jar", "orglattice.jar"]
