package mn.biyelelt.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MongolianOrderTest {

    @Test
    void namesStandAsInTheAlphabet() {
        var alphabet = List.of("Б.Батсүх", "Е.Яруу", "Ё.Анар", "Ж.Дашням", "О.Олзвой", "О.Өлзий", "О.Шүрэн", "Ө.Ану",
                "П.Туяа", "У.Янжмаа",
                "Ү.Ану", "Ф.Ану", "Ээлжийн баг");
        var shuffled = new ArrayList<>(alphabet);
        Collections.shuffle(shuffled, new Random(1));
        shuffled.sort(MongolianOrder.OF_TEXTS);
        assertThat(shuffled).isEqualTo(alphabet);
    }
}
