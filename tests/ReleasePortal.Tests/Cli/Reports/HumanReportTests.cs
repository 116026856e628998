using ReleasePortal.Cli.Output;
using ReleasePortal.Cli.Reports;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Sources;
using Xunit;

namespace ReleasePortal.Tests.Cli.Reports;

public sealed class HumanReportTests
{
    private static readonly HumanReport Report = new(Palette.None, width: 80, worstFirst: false);

    [Fact]
    public void A_finding_shows_its_line_with_a_caret_and_the_way_out()
    {
        var finding = Sample.Finding(Sample.Warning, "content/services/ledger.yml", 2, 10, 17, "There is no product \"paiment\".", "Did you mean \"payments\"?") with
        {
            Related = [new RelatedPlace(new Place("content/products/payments.yml", new TextSpan(new(1, 1), new(1, 6))), "the nearest")],
        };
        var sources = new SourceLines(path => path.EndsWith("ledger.yml", StringComparison.Ordinal) ? "title: Ledger\nproduct: paiment\n" : "title: Payments\n");

        var text = Report.Written(new Inspection(Sample.Review([finding], [Sample.Warning]), 2, sources));

        Assert.Equal(
            """
            warning[REF002]: There is no product "paiment".
             --> content/services/ledger.yml:2:10
              |
            2 | product: paiment
              |          ^^^^^^^
             ::: content/products/payments.yml:1:1
              |
            1 | title: Payments
              | ----- the nearest
              = help: Did you mean "payments"?
              = waivable by: release-manager
              = see: portal explain REF002

            1 warning in 2 documents; 1 rule ran, none skipped.

            """,
            text);
    }

    [Fact]
    public void Hostile_text_forges_no_line_and_no_escape_sequence()
    {
        var finding = Sample.Finding(Sample.Error, Sample.Hostile, 1, 1, 3, Sample.Hostile, Sample.Hostile);

        var text = Report.Written(Sample.Inspection("x\u001B[2J\u202Ey", finding));

        Assert.DoesNotContain('\u001B', text);
        Assert.DoesNotContain('\u202E', text);
        Assert.DoesNotContain("##vso[", text, StringComparison.Ordinal);
        Assert.DoesNotContain("##[", text, StringComparison.Ordinal);
        Assert.Equal(9, text.TrimEnd().Split('\n').Length);
        Assert.DoesNotContain(text.Split('\n'), line => line.StartsWith("::", StringComparison.Ordinal));
    }

    [Fact]
    public void A_finding_about_a_whole_file_shows_no_line()
    {
        var finding = new Finding(Sample.Error, Place.StartOf("releases/x/Release.yml"), "No.", "Rename it.");

        var text = Report.Written(Sample.Inspection("anything", finding));

        Assert.DoesNotContain("anything", text, StringComparison.Ordinal);
        Assert.Contains("--> releases/x/Release.yml:1:1\n  = help: Rename it.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_log_that_is_read_from_the_top_has_the_worst_first()
    {
        var inspection = Sample.Inspection(
            "a", Sample.Finding(Sample.Note, "a.yml", 1, 1, 2, "Small."), Sample.Finding(Sample.Error, "b.yml", 1, 1, 2, "Big."));

        var text = new HumanReport(Palette.None, 80, worstFirst: true).Written(inspection);

        Assert.StartsWith("error[DOC004]: Big.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_end_names_the_rules_that_were_skipped_and_why()
    {
        var review = Sample.Review([], [Sample.Error], new SkippedRule(Sample.Note, "The history is not complete."));

        var text = Report.Written(new Inspection(review, 1, new SourceLines(_ => null)));

        Assert.Equal(
            "Nothing found in 1 document; 1 rule ran, 1 skipped.\n  skipped CAL003 (sample-rule): The history is not complete.\n",
            text);
    }
}
