package dk.kkr.cli;

import dk.kkr.report.Paint;
import picocli.CommandLine.Help.Ansi;

/** The values of {@code --color}, as grep, ls and git have them. */
enum ColorWhen {
    /** On a terminal whose user has not asked for none: {@code NO_COLOR}, see no-color.org. */
    AUTO {
        @Override
        Paint paint() {
            return Ansi.AUTO.enabled() ? Paint.ANSI : Paint.NONE;
        }
    },
    ALWAYS {
        @Override
        Paint paint() {
            return Paint.ANSI;
        }
    },
    NEVER {
        @Override
        Paint paint() {
            return Paint.NONE;
        }
    };

    abstract Paint paint();
}
