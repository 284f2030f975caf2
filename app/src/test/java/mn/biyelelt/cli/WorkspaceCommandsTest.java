package mn.biyelelt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.RandomPlans;
import mn.biyelelt.storage.Workspace;
import mn.biyelelt.wire.PlanJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkspaceCommandsTest {

    @TempDir
    Path folder;

    @Test
    void aNewWorkspaceHasNoPlans() {
        Path file = folder.resolve("Өвөр сум.mv.db");

        assertThat(ProgramRun.of("new", file, "--office", "Төв")).isEqualTo(
                new ProgramRun(0, "", "The workspace was made: " + file + "\n"));
        assertThat(ProgramRun.of("plans", file, "--json").out()).isEqualTo("{\n  \"plans\": []\n}\n");
    }

    static LongStream seeds() {
        return LongStream.range(0, 4);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void loadOfADumpGivesAnEqualPlan(long seed) throws IOException {
        Plan plan = RandomPlans.seeded(seed).next();
        Path first = ProgramRun.workspace(Files.createDirectory(folder.resolve("a")), written(plan, "plan.json"));

        Path dump = folder.resolve("dump.json");
        Files.writeString(dump, ProgramRun.of("dump", first).out());
        Path second = ProgramRun.workspace(Files.createDirectory(folder.resolve("b")), dump);

        assertThat(plans(second)).containsExactly(plan);
    }

    @Test
    void severalPlansAreLoadedListedAndDumpedTogether() throws IOException {
        Plan one = RandomPlans.seeded(1).next();
        Plan two = RandomPlans.seeded(2).next();
        Path file = ProgramRun.workspace(folder, written(one, "1.json"), written(two, "2.json"));

        assertThat(ProgramRun.of("dump", file).out()).isEqualTo(text(PlanJson.write(List.of(one, two))));
        assertThat(ProgramRun.of("dump", file, "--plan", two.id()).out()).isEqualTo(text(PlanJson.write(two)));
        assertThat(ProgramRun.of("plans", file).lines()).hasSize(2);
    }

    @Test
    void plansAreListedWithWhatTheyContain() throws IOException {
        Path json = folder.resolve("p.json");
        Files.writeString(json, """
                {"format": "biyelelt-plan", "version": 1, "plan": {"id": "00000000-0000-0001-0000-000000000001",
                 "form": "unit-plan", "year": 2026, "titleLines": ["НЭГ", "ХОЁР"], "sections": [{"rows": [
                 {"kind": "group"}, {"kind": "activity", "percent": {"2026-half": "5"},
                  "indicators": [{"achievements": {"2026-year": {"text": "1"}}}, {}]}]}]}}""");
        Path file = ProgramRun.workspace(folder, json);

        assertThat(ProgramRun.of("plans", file, "--json").out()).isEqualToIgnoringWhitespace("""
                {"plans": [{"id": "00000000-0000-0001-0000-000000000001", "form": "unit-plan", "title": "НЭГ ХОЁР",
                 "year": 2026, "periods": ["2026-half", "2026-year"], "activities": 1, "indicators": 2}]}""");
    }

    @Test
    void badJsonIsRefusedWithItsPlaceAndNothingIsTaken() throws IOException {
        Path good = written(RandomPlans.seeded(1).next(), "good.json");
        Path bad = folder.resolve("bad.json");
        Files.writeString(bad, "{\"format\": \"biyelelt-plan\", \"version\": 1,\n \"plan\": {\"form\": 5}}");
        Path file = ProgramRun.workspace(folder);

        ProgramRun run = ProgramRun.of("load", file, good, bad);

        assertThat(run).isEqualTo(new ProgramRun(3, "",
                bad + ": line 2, column 19, $.plan.form: A value of the wrong kind; expected: string.\n"));
        assertThat(plans(file)).isEmpty();
    }

    @Test
    void aPlanThatIsThereAlreadyIsRefused() throws IOException {
        Plan plan = RandomPlans.seeded(1).next();
        Path json = written(plan, "p.json");
        Path file = ProgramRun.workspace(folder, json);

        ProgramRun run = ProgramRun.of("load", file, json);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains(plan.id().toString());
        assertThat(plans(file)).containsExactly(plan);
    }

    @Test
    void aFormFileGoesIntoTheWorkspaceWithThePlan() throws IOException {
        Path json = written(RandomPlans.seeded(1).next(), "p.json");
        Path wrong = folder.resolve("wrong.yaml");
        Files.writeString(wrong, "id: own\nnonsense: 1\n");
        Path file = ProgramRun.workspace(folder);

        ProgramRun run = ProgramRun.of("load", file, json, "--form", wrong);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("nonsense");
        assertThat(plans(file)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plans", "dump", "edit"})
    void aMissingWorkspaceIsToldAndNotMade(String command) throws IOException {
        Path file = folder.resolve("алга.mv.db");

        ProgramRun run = ProgramRun.of(command, file);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(file.toString());
        try (Stream<Path> made = Files.list(folder)) {
            assertThat(made).isEmpty();
        }
    }

    @Test
    void aSecondProgramIsToldThatTheWorkspaceIsOpen() {
        Path file = ProgramRun.workspace(folder);
        try (Workspace _ = Workspace.open(file)) {
            ProgramRun run = ProgramRun.of("plans", file);

            assertThat(run.code()).isEqualTo(4);
            assertThat(run.err()).contains("another window");
        }
    }

    @Test
    void wrongUsageIsToldWithTheHelp() {
        assertThat(ProgramRun.of("new").code()).isEqualTo(2);
        assertThat(ProgramRun.of("plans", "a", "b").code()).isEqualTo(2);
        assertThat(ProgramRun.of("dance").code()).isEqualTo(2);
        assertThat(ProgramRun.of("plans", "--nonsense").err()).contains("biyelelt plans", "WORKSPACE");
    }

    @Test
    void helpIsAResult() {
        assertThat(ProgramRun.of("--help").out()).contains("load", "Adds plans");
        assertThat(ProgramRun.of("load", "--help").out()).contains("FILE.json", "--form");
    }

    @Test
    void withoutADisplayTheCommandsAreNamed() {
        ProgramRun run = ProgramRun.of();

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("no display", "biyelelt load");
    }

    private Path written(Plan plan, String name) throws IOException {
        return Files.write(folder.resolve(UUID.randomUUID() + name), PlanJson.write(plan));
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    private static List<Plan> plans(Path file) {
        try (Workspace workspace = Workspace.open(file)) {
            return workspace.holdings().plans();
        }
    }
}
