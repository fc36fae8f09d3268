package io.spacegraph.importer.record;

import io.spacegraph.problem.Nearest;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.stream.Stream;

/** The text is the name of a constant of this enum; null and empty text are left to {@code @NotBlank}. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OneOf.Check.class)
@interface OneOf {
    Class<? extends Enum<?>> value();

    String message() default "must be a constant of the enum";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Public because the validator's factory makes it. */
    final class Check implements ConstraintValidator<OneOf, String> {
        private List<String> names = List.of();

        @Override
        public void initialize(OneOf oneOf) {
            names = Stream.of(oneOf.value().getEnumConstants()).map(Enum::name).toList();
        }

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            if (text == null || text.isEmpty() || names.contains(text)) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(Nearest.allowed(text, names))
                    .addConstraintViolation();
            return false;
        }
    }
}
