package org.orglattice.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Query;
import org.orglattice.benchmark.Comparison.Requests;
import org.orglattice.benchmark.Measured.Effort;
import org.orglattice.benchmark.Question.Subject;
import org.orglattice.benchmark.Servers.Target;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the service beside the limit, see {@link Settings}. The build leaves it out; {@code mvn -Pbench verify} runs it.
 */
class ServiceBenchmark {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final Duration WINDOW = Duration.ofSeconds(2);
    private static final int WARM_UP_CONNECTIONS = 8;
    private static final String MIX = "mix";
    private static final int SUBJECTS = 200;
    private static final int PROFILED = 5;

    private final Settings settings = Settings.stated();
    private final Path folder = settings.folder();
    private final List<Measured> measured = new ArrayList<>();
    private final Map<String, Object> profiles = new LinkedHashMap<>();

    @Test
    void measures() throws IOException {
        for (int size : settings.sizes()) {
            try (Servers servers = Servers.start(settings, size);
                    Driver driver = GraphDatabase.driver(servers.bolt())) {
                measure(size, servers, driver);
            }
        }
        System.out.println(Files.readString(folder.resolve("benchmark.md")));
    }

    private void measure(int size, Servers servers, Driver driver) throws IOException {
        List<Question> questions;
        Map<String, Requests> requests = new LinkedHashMap<>();
        try (Client service = new Client(servers.service().address(), 1);
                Client limit = new Client(servers.limit().address(), 1)) {
            Drawn drawn = new Draw(driver, LimitServer.TODAY.get(), SUBJECTS).draw();
            questions = Questions.about(drawn, DeepCursors.of(service, drawn.province())).stream()
                    .filter(question -> settings.asks(question.name()))
                    .toList();
            Comparison comparison = new Comparison(service, limit);
            questions.forEach(question -> requests.put(question.name(), comparison.of(question)));
        }
        Map<String, Effort[]> efforts = efforts(servers, driver, questions);
        if (settings.asks(MIX)) {
            requests.put(MIX, mix(requests));
        }
        warmUp(servers, mix(requests));
        for (int connections : settings.connections()) {
            for (Map.Entry<String, Requests> each : requests.entrySet()) {
                Effort[] effort = efforts.getOrDefault(each.getKey(), mean(efforts));
                List<Figures> medians = medians(servers, connections, each.getValue());
                measured.add(new Measured(
                        size, connections, each.getKey(), medians.get(0), medians.get(1), effort[0], effort[1]));
                write();
            }
        }
    }

    /** The compilers of all three processes have to be done with what is asked. */
    private void warmUp(Servers servers, Requests everything) {
        for (Target target : servers.targets()) {
            try (ClosedLoop loop = new ClosedLoop(servers, target, WARM_UP_CONNECTIONS)) {
                loop.run(everything.of(target.name()), settings.warmUp());
            }
        }
    }

    /** The service and the limit in turn, so that what else the machine does falls on both. */
    private List<Figures> medians(Servers servers, int connections, Requests requests) {
        List<List<Figures>> rounds = List.of(new ArrayList<>(), new ArrayList<>());
        List<Target> targets = servers.targets();
        try (ClosedLoop service = new ClosedLoop(servers, targets.get(0), connections);
                ClosedLoop limit = new ClosedLoop(servers, targets.get(1), connections)) {
            Duration window = settings.round().compareTo(WINDOW) < 0 ? settings.round() : WINDOW;
            service.warmUp(requests.service(), window);
            limit.warmUp(requests.limit(), window);
            for (int round = 0; round < settings.rounds(); round++) {
                rounds.get(0).add(service.run(requests.service(), settings.round()));
                rounds.get(1).add(limit.run(requests.limit(), settings.round()));
            }
        }
        return rounds.stream().map(Figures::median).toList();
    }

    /** All questions in turn, each about something else each time. */
    private static Requests mix(Map<String, Requests> all) {
        List<Requests> mixed = all.entrySet().stream()
                .filter(each -> !each.getKey().equals(Questions.COMMUNITY_PAGE))
                .map(Map.Entry::getValue)
                .toList();
        int most = mixed.stream().mapToInt(each -> each.service().size()).max().orElseThrow();
        return new Requests(
                inTurn(mixed.stream().map(Requests::service).toList(), most),
                inTurn(mixed.stream().map(Requests::limit).toList(), most),
                0);
    }

    private static List<Request> inTurn(List<List<Request>> lists, int most) {
        List<Request> all = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            int turn = i;
            lists.forEach(list -> all.add(list.get(turn % list.size())));
        }
        return all;
    }

    private Map<String, Effort[]> efforts(Servers servers, Driver driver, List<Question> questions) {
        Map<String, Effort[]> all = new LinkedHashMap<>();
        Path data = folder.resolve("benchmark/inside").toAbsolutePath();
        try (ServiceInside service = new ServiceInside(servers.bolt(), data.toString())) {
            for (Question question : questions) {
                List<Asked> asked = new ArrayList<>();
                List<Asked> byLimit = new ArrayList<>();
                question.subjects().stream().limit(PROFILED).forEach(subject -> {
                    Request request = new Request("/graphql", question.body(subject), -1);
                    asked.add(Asked.profiled(driver, service.statementsOf(request)));
                    byLimit.add(Asked.profiled(driver, List.of(statement(question, subject))));
                });
                all.put(question.name(), new Effort[] {mean(asked), mean(byLimit)});
                profiles.put(question.name(), Map.of("service", asked.get(0), "limit", byLimit.get(0)));
            }
        }
        return all;
    }

    private static Query statement(Question question, Subject subject) {
        return new Query(
                Statement.limitOf(question.operation()),
                LimitServer.parameters(subject.parameters(), LimitServer.TODAY.get()));
    }

    private static Effort mean(List<Asked> asked) {
        return new Effort(
                asked.stream().mapToInt(Asked::statements).average().orElseThrow(),
                asked.stream().mapToLong(Asked::hits).average().orElseThrow());
    }

    private static Effort[] mean(Map<String, Effort[]> efforts) {
        Effort[] means = new Effort[2];
        for (int i = 0; i < means.length; i++) {
            int which = i;
            List<Effort> all = efforts.entrySet().stream()
                    .filter(each -> !each.getKey().equals(Questions.COMMUNITY_PAGE))
                    .map(each -> each.getValue()[which])
                    .toList();
            means[i] = new Effort(
                    all.stream().mapToDouble(Effort::statements).average().orElse(0),
                    all.stream().mapToDouble(Effort::hits).average().orElse(0));
        }
        return means;
    }

    private void write() throws IOException {
        String machine = "%s %s, Java %s, %d processors, %s. The service keeps answers in %s of memory."
                .formatted(
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        System.getProperty("java.version"),
                        Runtime.getRuntime().availableProcessors(),
                        LocalDate.now(),
                        settings.answers());
        Files.writeString(folder.resolve("benchmark.md"), Report.of(measured, machine));
        JSON.writeValue(folder.resolve("benchmark.json").toFile(), Map.of("measured", measured, "profiles", profiles));
    }
}
