package mn.biyelelt.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkspaceCardsTest {

    private static final Path WORKSPACE = Path.of("/өгөгдөл/төлөвлөгөө.mv.db");
    private static final WorkspaceCard CARD = new WorkspaceCard(WORKSPACE.toString(), "«Эрүүл мэндийн төв»",
            Instant.parse("2026-11-22T10:15:30.123456Z"), false,
            List.of(new WorkspaceCard.PlanLine(2026, "Нэгжийн төлөвлөгөө", "Unit plan", "HALF", 12, 35)));

    @TempDir
    private Path folder;
    private WorkspaceCards cards;

    @BeforeEach
    void open() {
        cards = new WorkspaceCards(folder);
    }

    @Test
    void whatWasWrittenIsReadAgain() throws IOException {
        cards.write(CARD);
        assertThat(cards.read(WORKSPACE)).contains(CARD);
    }

    @Test
    void ofAWorkspaceWithAPasswordNoPictureStays() throws IOException {
        cards.write(WORKSPACE, new byte[]{1});
        cards.write(new WorkspaceCard(WORKSPACE.toString(), "", Instant.EPOCH, true, List.of()));
        assertThat(cards.picture(WORKSPACE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{\"opened\": \"yesterday\"}", "{\"plans\": [7]}", "{\"locked\": \"no\"}"})
    void aCardThatCannotBeReadIsNone(String content) throws IOException {
        cards.write(CARD);
        Files.writeString(onlyFile(), content);
        assertThat(cards.read(WORKSPACE)).isEmpty();
    }

    @Test
    void whatANewerProgramAddedIsLeftAside() throws IOException {
        cards.write(CARD);
        Files.writeString(onlyFile(), "{\"office\": \"ЭМТ\", \"later\": {\"a\": [1]}}");
        assertThat(cards.read(WORKSPACE)).contains(new WorkspaceCard("", "ЭМТ", Instant.EPOCH, false, List.of()));
    }

    private Path onlyFile() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
