package mn.biyelelt.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SettingsStoreTest {

    @TempDir
    private Path folder;

    @Test
    void whatWasWrittenIsReadAgain() throws IOException {
        var store = new SettingsStore(folder.resolve("шинэ").resolve("settings.json"));
        Settings settings = Settings.initial().withLanguage("en").withAppearance(Appearance.DARK).withZoom(150)
                .withRecent("/өгөгдөл/а.mv.db").withRecent("/б.mv.db").withRecent("/өгөгдөл/а.mv.db");

        store.write(settings);

        assertThat(store.read()).isEqualTo(settings);
        assertThat(settings.recent()).containsExactly("/өгөгдөл/а.mv.db", "/б.mv.db");
    }

    @Test
    void aMissingOrBrokenFileIsNoReasonToStop() throws IOException {
        Path file = folder.resolve("settings.json");
        assertThat(new SettingsStore(file).read()).isEqualTo(Settings.initial());

        Files.writeString(file, "{\"language\": ");
        assertThat(new SettingsStore(file).read()).isEqualTo(Settings.initial());
    }

    static Stream<String> hostileFiles() {
        return Stream.of("", "null", "[]", "7", "{\"appearance\": null}", "{\"recent\": null}", "{\"recent\": [null]}",
                "{\"zoom\": \"large\"}", "{\"zoom\": 1e99}", "{\"zoom\": " + "9".repeat(1000) + "}",
                "{\"other\": " + "[".repeat(100_000), "{\"language\": \"" + "a".repeat(20_000) + "\"}",
                "{\"recent\": [" + "\"a\",".repeat(20_000) + "\"a\"]}", " ".repeat(2 << 20),
                "{\"appearance\": \"PURPLE\"}", "{\"language\": {\"@class\": \"java.lang.ProcessBuilder\"}}");
    }

    @ParameterizedTest
    @MethodSource("hostileFiles")
    void aHostileFileIsNoReasonToStopEither(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("settings.json"), content);
        assertThat(new SettingsStore(file).read()).isEqualTo(Settings.initial());
    }

    @Test
    void aFolderInItsPlaceIsNoReasonToStop() {
        assertThat(new SettingsStore(folder).read()).isEqualTo(Settings.initial());
    }

    @Test
    void whatAnOlderFileLacksIsAsAtAFirstStart() throws IOException {
        Path file = Files.writeString(folder.resolve("settings.json"), "{\"zoom\": 125, \"later\": {\"a\": [1]}}");
        assertThat(new SettingsStore(file).read()).isEqualTo(Settings.initial().withZoom(125));
    }
}
