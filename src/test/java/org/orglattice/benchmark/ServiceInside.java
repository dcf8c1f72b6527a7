package org.orglattice.benchmark;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Session;
import org.orglattice.OrgLatticeApplication;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.PriorityOrdered;
import org.springframework.util.ClassUtils;

/**
 * The service within this process, to see which statements it sends.
 */
final class ServiceInside implements AutoCloseable {

    private static final int OFTEN = 10;
    private static final List<Query> SENT = new CopyOnWriteArrayList<>();

    private final ConfigurableApplicationContext context;
    private final Client client;

    ServiceInside(URI bolt, String dataFolder) {
        SpringApplication application = new SpringApplication(OrgLatticeApplication.class, Recording.class);
        context = application.run(
                "--spring.neo4j.uri=" + bolt,
                "--orglattice.seeds=none",
                "--orglattice.warm-up=false",
                "--orglattice.answers.memory=0B",
                "--orglattice.notices=false",
                "--orglattice.data-dir=" + dataFolder,
                "--server.port=0");
        int port = ((WebServerApplicationContext) context).getWebServer().getPort();
        client = new Client(URI.create("http://127.0.0.1:" + port), 1);
    }

    /**
     * The statements that a request sends which comes often.
     *
     * @param request the request
     * @return its statements in order, with their parameters
     */
    List<Query> statementsOf(Request request) {
        for (int i = 0; i < OFTEN; i++) {
            SENT.clear();
            client.send(request);
        }
        return List.copyOf(SENT);
    }

    @Override
    public void close() {
        client.close();
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    static class Recording {

        /** Comes before the service puts its own driver around the one of Spring. */
        @Bean
        static RecordingPostProcessor recordingDriver() {
            return new RecordingPostProcessor();
        }
    }

    static final class RecordingPostProcessor implements BeanPostProcessor, PriorityOrdered {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof Driver driver ? recording(Driver.class, driver) : bean;
        }

        @Override
        public int getOrder() {
            return Ordered.HIGHEST_PRECEDENCE;
        }
    }

    private static <T> T recording(Class<T> type, Object target) {
        return type.cast(Proxy.newProxyInstance(
                ClassUtils.getDefaultClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().equals("run") && arguments[0] instanceof Query query) {
                        SENT.add(query);
                    }
                    try {
                        Object result = method.invoke(target, arguments);
                        return result instanceof Session session ? recording(Session.class, session) : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
