package dk.kkr.answers.listed;

import dk.kkr.answers.language.ItemText;
import dk.kkr.answers.language.Passage;
import dk.kkr.model.Attachment;
import dk.kkr.model.Fact;
import dk.kkr.model.Link;
import dk.kkr.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Gives the targets printed at an item's page feet to the enclosures that name them: whose words lead to one,
 * {@code kan ses her}, or are in it, {@code Årsrapport 2019}, {@code …/aarsrapport-2019.pdf}. Where two could be meant
 * it goes to none.
 */
final class PageFootLinks {
    private static final int SHARED = 2;
    private static final int SHORTEST = 4;

    /** More targets than an item's enclosures have. */
    private static final int MOST = 40;

    private final Set<String> urls = new LinkedHashSet<>();

    PageFootLinks(ItemText item) {
        for (Passage passage : item.passages()) {
            for (Link link : passage.section().links()) {
                urls.add(link.url());
            }
        }
    }

    List<Attachment> give(List<EnclosureEntry.Read> enclosures) {
        List<Attachment> attachments = new ArrayList<>(enclosures.size());
        for (EnclosureEntry.Read each : enclosures) {
            attachments.add(each.attachment());
            if (each.attachment().url().isPresent()) {
                urls.remove(each.attachment().url().get());
            }
        }
        for (String url : urls.size() > MOST ? List.<String>of() : urls) {
            int named = theOne(attachments, enclosures, url);
            if (named >= 0) {
                attachments.set(named, withUrl(attachments.get(named), url));
            }
        }
        return attachments;
    }

    private int theOne(List<Attachment> attachments, List<EnclosureEntry.Read> enclosures, String url) {
        int byWords = -1;
        int byLead = -1;
        int leading = 0;
        for (int i = 0; i < attachments.size(); i++) {
            boolean free = attachments.get(i).url().isEmpty();
            if (free && share(attachments.get(i).title().orElse(""), url)) {
                byWords = byWords == -1 ? i : -2;
            }
            if (free && enclosures.get(i).leads()) {
                byLead = i;
                leading++;
            }
        }
        return byWords >= 0 ? byWords : leading == 1 && urls.size() == 1 ? byLead : -1;
    }

    /** Whether two words of the title, or its only one, stand in the URL's last parts. */
    private static boolean share(String title, String url) {
        String target = url.toLowerCase(Locale.ROOT);
        String path = target.substring(Math.max(0, target.indexOf('/', target.indexOf("//") + 2)));
        int shared = 0;
        int words = 0;
        for (String word : Words.ofLetters(title.toLowerCase(Locale.ROOT))) {
            if (word.length() >= SHORTEST) {
                words++;
                shared += path.contains(word) || path.contains(inUrl(word)) ? 1 : 0;
            }
        }
        return shared >= SHARED && 2 * shared >= words;
    }

    private static String inUrl(String word) {
        return word.replace("æ", "ae").replace("ø", "oe").replace("å", "aa");
    }

    private static Attachment withUrl(Attachment attachment, String url) {
        Fact fact = attachment.fact();
        Fact likely = new Fact(fact.section(), fact.quote(), fact.lines(), Fact.Certainty.LIKELY, "page-foot-link");
        return new Attachment(attachment.title(), attachment.marker(), attachment.number(), Optional.of(url), likely);
    }
}
