package mn.biyelelt.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import mn.biyelelt.domain.change.WorkspaceChange.SetPeople;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Person;
import org.junit.jupiter.api.Test;

/// Journals from before people had a status line are read as ever.
class OldPersonTest {

    @Test
    void aPersonWithoutAStatusLineHasAnEmptyOne() {
        String line = """
                {"step":"people","people":[{"id":"00000000-0000-0001-0000-000000000002","name":"Б.Тод",\
                "position":"Эмч","acting":true}]}""";
        assertThat(ChangeJson.read(line.getBytes(StandardCharsets.UTF_8))).isEqualTo(new SetPeople(List.of(new Person(
                ElementId.of("00000000-0000-0001-0000-000000000002"), "Б.Тод", "Эмч", "", true))));
    }
}
