import static org.objectweb.asm.Opcodes.*;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/** From the type that a lambda's interface has to the one that its method has, and back. */
final class Conversion {
    private Conversion() {}

    /** As the compiler would: boxed, unboxed, cast. */
    static void add(MethodVisitor code, Type from, Type to) {
        if (from.equals(to)) {
            return;
        }
        if (isPrimitive(from) && isPrimitive(to)) {
            throw new IllegalStateException("not needed so far: " + from + " to " + to + " in a lambda");
        }
        if (isPrimitive(from)) {
            String box = boxOf(from);
            code.visitMethodInsn(INVOKESTATIC, box, "valueOf", "(" + from.getDescriptor() + ")L" + box + ";", false);
        } else if (isPrimitive(to)) {
            code.visitTypeInsn(CHECKCAST, boxOf(to));
            code.visitMethodInsn(
                    INVOKEVIRTUAL, boxOf(to), to.getClassName() + "Value", "()" + to.getDescriptor(), false);
        } else if (!to.getInternalName().equals("java/lang/Object")) {
            code.visitTypeInsn(CHECKCAST, to.getInternalName());
        }
    }

    private static boolean isPrimitive(Type type) {
        return type.getSort() < Type.ARRAY;
    }

    private static String boxOf(Type primitive) {
        return switch (primitive.getSort()) {
            case Type.BOOLEAN -> "java/lang/Boolean";
            case Type.CHAR -> "java/lang/Character";
            case Type.INT -> "java/lang/Integer";
            case Type.LONG -> "java/lang/Long";
            case Type.DOUBLE -> "java/lang/Double";
            default -> throw new IllegalStateException("not needed so far: " + primitive + " in a lambda");
        };
    }
}
