package org.orglattice.access;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.orglattice.graph.StartPhase;
import org.slf4j.helpers.NOPMDCAdapter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The file of the access log in the data folder, which goes where the setting of that folder says. A month of it, or 100
 * MB, is one file; old ones stay until the operator removes them.
 */
@Component
class AccessLogFile implements SmartLifecycle {

    private static final String NAME = "access.log";

    // of its own: whoever sets up the service's log anew takes this one's file away otherwise
    private final LoggerContext context = new LoggerContext();
    private final Logger logger = context.getLogger(NAME);
    private final Path path;
    private volatile @Nullable RollingFileAppender<ILoggingEvent> file;

    AccessLogFile(@Value("${orglattice.data-dir}") Path folder) {
        this.path = folder.resolve(NAME);
        // an event asks for it, and is lost without
        context.setMDCAdapter(new NOPMDCAdapter());
    }

    @Override
    public void start() {
        RollingFileAppender<ILoggingEvent> opened = open();
        logger.addAppender(opened);
        file = opened;
    }

    /**
     * Writes a line.
     *
     * @param line the line
     */
    void write(String line) {
        logger.info(line);
    }

    private RollingFileAppender<ILoggingEvent> open() {
        RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
        appender.setContext(context);
        appender.setName(path.toString());
        appender.setFile(path.toString());
        appender.setEncoder(encoder());
        appender.setRollingPolicy(rolling(appender));
        appender.start();
        return appender;
    }

    private PatternLayoutEncoder encoder() {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setPattern("%msg%n");
        encoder.start();
        return encoder;
    }

    private SizeAndTimeBasedRollingPolicy<ILoggingEvent> rolling(RollingFileAppender<ILoggingEvent> appender) {
        SizeAndTimeBasedRollingPolicy<ILoggingEvent> rolling = new SizeAndTimeBasedRollingPolicy<>();
        rolling.setContext(context);
        rolling.setParent(appender);
        rolling.setFileNamePattern(path + ".%d{yyyy-MM}.%i");
        rolling.setMaxFileSize(FileSize.valueOf("100MB"));
        rolling.start();
        return rolling;
    }

    @Override
    public void stop() {
        RollingFileAppender<ILoggingEvent> opened = file;
        if (opened != null) {
            logger.detachAppender(opened);
            opened.stop();
            file = null;
        }
    }

    @Override
    public boolean isRunning() {
        return file != null;
    }

    @Override
    public int getPhase() {
        return StartPhase.SEEDS;
    }
}
