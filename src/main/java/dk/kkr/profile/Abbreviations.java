package dk.kkr.profile;

import java.util.Set;

/** Danish abbreviations that end in a point within a sentence. */
public final class Abbreviations {
    /** In lower case, without their last point. */
    private static final Set<String> ALL = Set.of(
            "kl", "pkt", "nr", "jf", "jfr", "bl", "bl.a", "ca", "d", "evt", "vedr", "inkl", "ekskl", "hhv", "henh",
            "stk", "dvs", "f.eks", "fx", "eks", "mv", "m.v", "m.m", "mio", "mia", "kr", "pct", "pr", "osv", "o.lign",
            "lign", "tlf", "sml", "s", "st", "afd", "adm", "dir", "ref", "res", "resp", "vha", "ang", "iflg", "mht",
            "m.h.t", "ift", "i.f.t", "fhv", "tidl", "suppl", "supp", "næstfmd", "fmd", "borgm", "sekr", "max", "min",
            "maks", "gl", "sct", "skt", "chr", "a.m.b.a", "t.o.m", "pgl", "afs", "art", "bek", "o.s.v", "ad", "frem",
            "if", "jr", "sr");

    private static final Set<String> UNITS = Set.of("kr", "pct", "stk");

    private Abbreviations() {}

    /** Whether a word, in lower case and without its point, is one; {@code mv} often ends a sentence, too. */
    public static boolean isOne(String lower) {
        return ALL.contains(lower);
    }

    /** {@code kr}, {@code pct}: behind a number, so that a capital after it begins a sentence. */
    public static boolean isUnit(String word) {
        return UNITS.contains(word);
    }
}
