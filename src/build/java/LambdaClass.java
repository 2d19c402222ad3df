import static org.objectweb.asm.Opcodes.*;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/** The class of one lambda: what it captured as fields, and the one method of its interface. */
final class LambdaClass {
    private static final String CONSTRUCTOR = "<init>";

    private final ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    private final String name;
    /** Of the method that takes what is captured and gives the lambda. */
    private final String factory;

    private final Type[] captured;

    LambdaClass(String name, String factory) {
        this.name = name;
        this.factory = factory;
        this.captured = Type.getArgumentTypes(factory);
    }

    /**
     * @param method of the interface
     * @param args of LambdaMetafactory: the method's type, what implements it, its type where it is used
     */
    byte[] of(String host, String method, Object[] args) {
        String implemented = Type.getReturnType(factory).getInternalName();
        writer.visit(
                V17, ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC, name, null, "java/lang/Object", new String[] {implemented});
        writer.visitNestHost(host);
        addConstructor();
        if (captured.length == 0) {
            addOnlyInstance();
        } else {
            addFactory();
        }
        addMethod(method, (Type) args[0], (Handle) args[1], (Type) args[2]);
        writer.visitEnd();
        return writer.toByteArray();
    }

    private void addConstructor() {
        MethodVisitor code = begin(ACC_PRIVATE, CONSTRUCTOR, constructorType());
        code.visitVarInsn(ALOAD, 0);
        code.visitMethodInsn(INVOKESPECIAL, "java/lang/Object", CONSTRUCTOR, "()V", false);
        int local = 1;
        for (int i = 0; i < captured.length; i++) {
            writer.visitField(ACC_PRIVATE | ACC_FINAL, "captured" + i, captured[i].getDescriptor(), null, null);
            code.visitVarInsn(ALOAD, 0);
            code.visitVarInsn(captured[i].getOpcode(ILOAD), local);
            code.visitFieldInsn(PUTFIELD, name, "captured" + i, captured[i].getDescriptor());
            local += captured[i].getSize();
        }
        end(code, RETURN);
    }

    private String constructorType() {
        return Type.getMethodDescriptor(Type.VOID_TYPE, captured);
    }

    private void addFactory() {
        MethodVisitor code = begin(ACC_STATIC, "of", factory);
        code.visitTypeInsn(NEW, name);
        code.visitInsn(DUP);
        int local = 0;
        for (Type type : captured) {
            code.visitVarInsn(type.getOpcode(ILOAD), local);
            local += type.getSize();
        }
        code.visitMethodInsn(INVOKESPECIAL, name, CONSTRUCTOR, constructorType(), false);
        end(code, ARETURN);
    }

    private void addOnlyInstance() {
        String type = "L" + name + ";";
        writer.visitField(ACC_PRIVATE | ACC_STATIC | ACC_FINAL, "ONLY", type, null, null);
        MethodVisitor initializer = begin(ACC_STATIC, "<clinit>", "()V");
        initializer.visitTypeInsn(NEW, name);
        initializer.visitInsn(DUP);
        initializer.visitMethodInsn(INVOKESPECIAL, name, CONSTRUCTOR, "()V", false);
        initializer.visitFieldInsn(PUTSTATIC, name, "ONLY", type);
        end(initializer, RETURN);
        MethodVisitor code = begin(ACC_STATIC, "of", factory);
        code.visitFieldInsn(GETSTATIC, name, "ONLY", type);
        end(code, ARETURN);
    }

    private void addMethod(String method, Type declared, Handle target, Type used) {
        MethodVisitor code = begin(ACC_PUBLIC, method, declared.getDescriptor());
        if (target.getTag() == H_NEWINVOKESPECIAL) {
            code.visitTypeInsn(NEW, target.getOwner());
            code.visitInsn(DUP);
        }
        List<Type> wanted = argumentsOf(target);
        for (int i = 0; i < captured.length; i++) {
            code.visitVarInsn(ALOAD, 0);
            code.visitFieldInsn(GETFIELD, name, "captured" + i, captured[i].getDescriptor());
            Conversion.add(code, captured[i], wanted.get(i));
        }
        int local = 1;
        Type[] arguments = declared.getArgumentTypes();
        for (int i = 0; i < arguments.length; i++) {
            code.visitVarInsn(arguments[i].getOpcode(ILOAD), local);
            Conversion.add(code, arguments[i], wanted.get(captured.length + i));
            local += arguments[i].getSize();
        }
        code.visitMethodInsn(
                opcodeOf(target), target.getOwner(), target.getName(), target.getDesc(), target.isInterface());
        addReturn(code, resultOf(target), used.getReturnType(), declared.getReturnType());
    }

    private static void addReturn(MethodVisitor code, Type result, Type used, Type declared) {
        if (declared != Type.VOID_TYPE) {
            Conversion.add(code, result, used);
            Conversion.add(code, used, declared);
        } else if (result != Type.VOID_TYPE) {
            code.visitInsn(result.getSize() == 2 ? POP2 : POP);
        }
        end(code, declared.getOpcode(IRETURN));
    }

    private static List<Type> argumentsOf(Handle target) {
        List<Type> arguments = new ArrayList<>(List.of(Type.getArgumentTypes(target.getDesc())));
        if (target.getTag() != H_INVOKESTATIC && target.getTag() != H_NEWINVOKESPECIAL) {
            arguments.add(0, Type.getObjectType(target.getOwner()));
        }
        return arguments;
    }

    private static Type resultOf(Handle target) {
        return target.getTag() == H_NEWINVOKESPECIAL
                ? Type.getObjectType(target.getOwner())
                : Type.getReturnType(target.getDesc());
    }

    private static int opcodeOf(Handle target) {
        return switch (target.getTag()) {
            case H_INVOKESTATIC -> INVOKESTATIC;
            case H_NEWINVOKESPECIAL -> INVOKESPECIAL;
            // A private method of the nest is called as any other.
            default -> target.isInterface() ? INVOKEINTERFACE : INVOKEVIRTUAL;
        };
    }

    private MethodVisitor begin(int access, String method, String type) {
        MethodVisitor code = writer.visitMethod(access, method, type, null, null);
        code.visitCode();
        return code;
    }

    private static void end(MethodVisitor code, int returning) {
        code.visitInsn(returning);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }
}
