package mn.biyelelt.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import mn.biyelelt.cli.ProgramRun;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.formfile.FormCatalogue;
import mn.biyelelt.storage.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleWorkspaceTest {

    @TempDir
    Path folder;

    @Test
    void theSampleHasOnePlanInEachShippedForm() {
        ProgramRun run = ProgramRun.of("sample", folder.resolve("шинэ"));

        Path file = folder.resolve("шинэ").resolve(SampleWorkspace.FILE_NAME);
        assertThat(run.lines()).containsExactly(file.toString(),
                file.resolveSibling(SampleWorkspace.PRACTICE_FILE_NAME).toString());
        try (Workspace workspace = Workspace.open(file)) {
            assertThat(workspace.holdings().plans()).isEqualTo(SampleWorkspace.plans())
                    .extracting(Plan::form)
                    .containsExactlyInAnyOrderElementsOf(
                            FormCatalogue.shipped().forms().stream().map(form -> form.id()).toList());
            assertThat(workspace.holdings().office().name()).isNotEmpty();
            assertThat(workspace.holdings().people()).isNotEmpty();
        }
    }

    @Test
    void anExistingSampleIsNotOverwritten() {
        ProgramRun.of("sample", folder);

        assertThat(ProgramRun.of("sample", folder).code()).isEqualTo(3);
    }

    @Test
    void everySampleFileIsTaken() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../samples"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".json")))
                    .containsExactlyInAnyOrderElementsOf(SampleWorkspace.FILES);
        }
    }
}
