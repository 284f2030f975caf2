package mn.biyelelt.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileDropTest {

    @Test
    void theWorkspaceIsFoundAmongFilesLetGoTogether() {
        assertThat(FileDrop.workspaceAmong(
                List.of(Path.of("тайлан.docx"), Path.of("ажил.biyelelt-data"), Path.of("ажил.mv.db"))))
                .contains(Path.of("ажил.mv.db"));
        assertThat(FileDrop.workspaceAmong(List.of(Path.of("тайлан.docx")))).isEmpty();
    }
}
