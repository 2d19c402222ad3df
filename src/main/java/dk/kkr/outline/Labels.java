package dk.kkr.outline;

import dk.kkr.line.Line;
import dk.kkr.model.Place;
import java.util.List;

/**
 * What is printed beside the values of a line and is not a value itself: the word before a number, {@code Punkt 3:
 * Eventuelt}; before a case or its officer, {@code Sagsnr. SAG-2021-01234}; before a page, {@code Eventuelt, side 4},
 * or what stands instead, {@code Fejl! Bogmærke er ikke defineret.}; the target after an entry, {@code [3. Eventuelt
 * 4](#_Toc3)}; and the line below a title, {@code =====}. Full stops, brackets and Markdown marks are ignored.
 *
 * @param places from left to right
 */
public record Labels(List<Place> places) {
    public Labels {
        places = List.copyOf(places);
    }

    /** The labels of a line. */
    public static Labels of(Line line) {
        return new Labels(LabelFinder.in(line));
    }
}
