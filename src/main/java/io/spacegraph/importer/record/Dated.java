package io.spacegraph.importer.record;

import io.spacegraph.importer.value.Parsed;
import io.spacegraph.value.PartialDate;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** The text was read as a partial date, and is a plain day if {@link #day}; null is valid. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Dated.Check.class)
@interface Dated {
    boolean day() default false;

    String message() default "must be a day such as 2025-01-23, in 1900 to 2200";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Public because the validator's factory makes it. */
    final class Check implements ConstraintValidator<Dated, Parsed<?>> {
        private boolean day;

        @Override
        public void initialize(Dated dated) {
            day = dated.day();
        }

        @Override
        public boolean isValid(Parsed<?> date, ConstraintValidatorContext context) {
            if (date == null) {
                return true;
            } else if (date.text().isEmpty()) {
                return says(EntityRecord.NEEDED, context);
            } else if (day) {
                return isDay(date.value());
            }
            return date.refusal() == null || says(date.refusal(), context);
        }

        private static boolean isDay(@Nullable Object read) {
            return read instanceof PartialDate date && date.equals(PartialDate.on(date.value()));
        }

        private static boolean says(String allowed, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(allowed).addConstraintViolation();
            return false;
        }
    }
}
