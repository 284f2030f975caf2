package mn.biyelelt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mn.biyelelt.domain.change.Amending;
import mn.biyelelt.domain.change.SetText;
import mn.biyelelt.domain.change.WorkspaceChange.EditPlan;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.samples.SampleWorkspace;
import mn.biyelelt.storage.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NextYearCommandTest {

    @TempDir
    Path folder;

    @Test
    void nextYearsPlanIsMadeAndItsIdIsPrinted() {
        Path file = SampleWorkspace.makeIn(folder);
        Plan plan = plans(file).getFirst();

        ProgramRun run = ProgramRun.of("next-year", file, "--plan", plan.id());

        assertThat(run.code()).isZero();
        assertThat(plans(file).getLast()).satisfies(made -> {
            assertThat(made.id()).hasToString(run.out().strip());
            assertThat(made.year()).isEqualTo(plan.year() + 1);
            assertThat(made.get(Fields.ORIGIN)).isEqualTo(plan.id().toString());
        });
    }

    @Test
    void baselinesThatCouldNotBeToldAreNamed() {
        Path file = SampleWorkspace.makeIn(folder);
        ProgramRun run = ProgramRun.of("next-year", file, "--plan", plans(file).get(1).id());

        assertThat(run.code()).isZero();
        assertThat(run.err().strip().lines()).singleElement().asString()
                .startsWith("1.2.2 ").contains("Явуулын үзлэгт хамрагдсан малчин өрхийн тоо");
    }

    @Test
    void amendmentsAreListed() {
        Path file = SampleWorkspace.makeIn(folder);
        Plan plan = plans(file).getFirst();
        assertThat(ProgramRun.of("amendments", file, "--plan", plan.id(), "--json").out())
                .isEqualTo("{\n  \"amendments\": []\n}\n");
        var row = plan.sections().getFirst().rows().getFirst();
        var change = new Amending((_, _) -> true).logged(plan,
                new SetText(row.id(), CellKey.of(Fields.ITEM_TEXT), "Шинэ"),
                new Amending.Reason("Б.Тод", "А/12 тушаал", Optional.empty()), Instant.EPOCH, UUID::randomUUID);
        try (Workspace workspace = Workspace.open(file)) {
            var _ = workspace.append(new EditPlan(plan.id(), change)).toCompletableFuture().join();
        }

        assertThat(ProgramRun.of("amendments", file, "--plan", plan.id(), "--json").out()).contains("А/12 тушаал",
                "Шинэ", "1970-01-01T00:00:00Z");
        assertThat(ProgramRun.of("amendments", file, "--plan", plan.id()).out()).contains("1970.01.01 ", "Б.Тод",
                "Text of the goal or objective")
                .doesNotContain("1970-01");
        List<Path> papers = List.of(folder.resolve("list.pdf"), folder.resolve("list.docx"),
                folder.resolve("list.xlsx"));
        ProgramRun written = ProgramRun.of("amendments", file, "--plan", plan.id(), "--pdf", papers.get(0), "--docx",
                papers.get(1), "--xlsx", papers.get(2));
        assertThat(written.code()).isZero();
        assertThat(written.lines()).isEqualTo(papers.stream().map(Path::toString).toList());
        assertThat(papers).allSatisfy(paper -> assertThat(paper).isNotEmptyFile());
    }

    private static List<Plan> plans(Path file) {
        try (Workspace workspace = Workspace.open(file)) {
            return workspace.holdings().plans();
        }
    }
}
