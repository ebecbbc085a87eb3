package org.lotse.reports.downloads;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.lotse.reports.i18n.ReportMessages;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Renders a report as PDF: A4, fonts embedded, tagged for screen readers, bars as vectors. */
@Component
class ReportPdfRenderer {

    /** Part of PDFBox; it covers Latin, Greek and Cyrillic, so that every European name can be printed. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final SpringTemplateEngine pages = new SpringTemplateEngine();

    ReportPdfRenderer() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/reports/");
        resolver.setSuffix(".xml");
        resolver.setTemplateMode(TemplateMode.XML);
        resolver.setCharacterEncoding("UTF-8");
        pages.setTemplateResolver(resolver);
    }

    byte[] render(PdfDocument pdfDocument, ReportMessages reportMessages) {
        Context context = new Context(reportMessages.locale());
        context.setVariable("paper", pdfDocument);
        context.setVariable("words", reportMessages);
        try (var file = new ByteArrayOutputStream()) {
            var builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.useFont(ReportPdfRenderer::font, "Liberation Sans", REGULAR, FontStyle.NORMAL, true);
            builder.useFont(ReportPdfRenderer::font, "Liberation Sans", BOLD, FontStyle.NORMAL, true);
            builder.withHtmlContent(pages.process("report", context), null);
            builder.toStream(file);
            builder.run();
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream font() {
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT), "PDFBox brings its font");
    }
}
