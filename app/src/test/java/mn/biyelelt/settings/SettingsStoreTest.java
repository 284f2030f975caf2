package mn.biyelelt.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
    void everythingAPersonChoseComesBack() throws IOException {
        var store = new SettingsStore(folder.resolve("settings.json"));
        String workspace = "/" + "хавтас/".repeat(400) + "төлөвлөгөө.mv.db";
        var place = LastPlace.UNKNOWN.at("11111111-2222-3333-4444-555555555555", "2026-q1",
                new LastPlace.Cell("row", "line", "achieved")).withForm("plan", "unit \"a\"");
        Settings settings = Settings.initial().withRecent(workspace).withPlace(workspace, place)
                .withWindow(new WindowPlace(-7, 0.5, 1366, 740.25, true),
                        new PanePlaces(Map.of("form", false), Map.of("LEFT", 0.16), "pages"))
                .withMail(new MailChoice("a@b.mn, в@г.мн", "Тайлан\nхоёр"))
                .withWidths("unit", List.of(0.0, 12.5)).withPapers("C:\\тайлан");

        store.write(settings);

        assertThat(store.read()).isEqualTo(settings);
    }

    @Test
    void whatIsNoNumberIsNoReasonToRefuseTheRest() throws IOException {
        var store = new SettingsStore(folder.resolve("settings.json"));
        store.write(Settings.initial().withWindow(new WindowPlace(Double.NaN, 1, 2, 3, false), PanePlaces.INITIAL));
        assertThat(store.read().window()).isEqualTo(new WindowPlace(0, 1, 2, 3, false));
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
                "{\"appearance\": \"PURPLE\"}", "{\"widths\": {\"a\": [1e999]}}",
                "{\"language\": {\"@class\": \"java.lang.ProcessBuilder\"}}");
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
