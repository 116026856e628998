using System.Text;
using NodaTime;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Governance.Evidence;
using ReleasePortal.Repository.Evidence;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Repository.Evidence;

/// <summary>What tools write is read as they mean it.</summary>
public sealed class EvidenceReaderTests
{
    [Theory]
    [InlineData("junit/pytest.xml", EvidenceFormat.JUnit, "6 tests, 1 failed, 1 broken, 1 skipped")]
    [InlineData("junit/jest-junit.xml", EvidenceFormat.JUnit, "4 tests, 1 failed, 1 skipped")]
    [InlineData("junit/node-test.xml", EvidenceFormat.JUnit, "4 tests, 1 failed, 1 skipped")]
    [InlineData("junit/surefire.xml", EvidenceFormat.JUnit, "4 tests, 1 failed, 1 skipped")]
    [InlineData("junit/gradle.xml", EvidenceFormat.JUnit, "2 tests, 0 failed")]
    [InlineData("junit/googletest.xml", EvidenceFormat.JUnit, "3 tests, 0 failed, 2 skipped")]
    [InlineData("junit/cases-below-the-root.xml", EvidenceFormat.JUnit, "4 tests, 1 failed, 1 broken")]
    [InlineData("junit/outcome-in-attributes.xml", EvidenceFormat.JUnit, "9 tests, 3 failed, 1 broken, 3 skipped")]
    [InlineData("trx/xunit.trx", EvidenceFormat.Trx, "3 tests, 1 failed, 1 skipped")]
    [InlineData("trx/vstest.trx", EvidenceFormat.Trx, "4 tests, 1 failed, 1 skipped")]
    [InlineData("trx/crashed.trx", EvidenceFormat.Trx, "2 tests, 0 failed, 1 broken")]
    [InlineData("cobertura/istanbul.xml", EvidenceFormat.Cobertura, "80.0 % of 5 lines, 50.0 % of 2 branches")]
    [InlineData("cobertura/coverlet.xml", EvidenceFormat.Cobertura, "75.0 % of 4 lines, 50.0 % of 2 branches")]
    [InlineData("cobertura/coverage-py.xml", EvidenceFormat.Cobertura, "83.3 % of 6 lines, 75.0 % of 4 branches")]
    [InlineData("cobertura/nothing-covered.xml", EvidenceFormat.Cobertura, "no data on lines")]
    [InlineData("cobertura/totals-without-lines.xml", EvidenceFormat.Cobertura, "no data on lines")]
    [InlineData("cobertura/lines-of-methods.xml", EvidenceFormat.Cobertura, "50.0 % of 2 lines")]
    [InlineData("sarif/eslint.sarif", EvidenceFormat.Sarif, "2 errors, 2 warnings and 0 notes open, 1 accepted")]
    [InlineData("sarif/roslyn.sarif", EvidenceFormat.Sarif, "0 errors, 2 warnings and 1 note open, 1 accepted")]
    [InlineData("sarif/codeql.sarif", EvidenceFormat.Sarif, "1 error, 1 warning and 1 note open")]
    [InlineData("sarif/semgrep.sarif", EvidenceFormat.Sarif, "1 error, 1 warning and 0 notes open, 1 accepted")]
    [InlineData("sarif/least.sarif", EvidenceFormat.Sarif, "1 error, 1 warning and 0 notes open")]
    [InlineData("cyclonedx/npm.cdx.json", EvidenceFormat.CycloneDx, "2 components, 2 licences")]
    [InlineData("cyclonedx/cyclonedx-npm.xml", EvidenceFormat.CycloneDx, "2 components, 2 licences")]
    [InlineData("cyclonedx/syft.cdx.json", EvidenceFormat.CycloneDx, "5 components, 3 licences, 2 without one")]
    [InlineData("cyclonedx/cyclonedx-maven.xml", EvidenceFormat.CycloneDx, "4 components, 4 licences, 1 without one")]
    [InlineData("cyclonedx/nested.cdx.json", EvidenceFormat.CycloneDx, "4 components, 2 licences, 2 without one")]
    [InlineData("cyclonedx/nested.xml", EvidenceFormat.CycloneDx, "4 components, 2 licences, 2 without one")]
    [InlineData("cyclonedx/empty.cdx.json", EvidenceFormat.CycloneDx, "no components")]
    [InlineData("cyclonedx/empty.xml", EvidenceFormat.CycloneDx, "no components")]
    [InlineData("spdx/empty.spdx.json", EvidenceFormat.Spdx, "no components")]
    [InlineData("spdx/npm.spdx.json", EvidenceFormat.Spdx, "2 components, 2 licences")]
    [InlineData("spdx/syft.spdx.json", EvidenceFormat.Spdx, "2 components, 1 licence, 1 without one")]
    [InlineData("spdx/sbom-tool.spdx.json", EvidenceFormat.Spdx, "1 component, 1 licence")]
    [InlineData("slsa/slsa-github-generator.intoto.jsonl", EvidenceFormat.Slsa, "2 subjects, built by https://github.com/slsa-framework/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml@refs/tags/v2.0.0 from commit ef2dec1487, signature not verified")]
    [InlineData("slsa/github-attestation.sigstore.json", EvidenceFormat.Slsa, "1 subject, built by https://github.com/example-commerce/identity/.github/workflows/release.yml@refs/tags/v2.4.1 from commit 8c3b3eaecd, signature not verified")]
    [InlineData("slsa/bare-statement.json", EvidenceFormat.Slsa, "1 subject, built by https://github.com/example-commerce/identity/.github/workflows/release.yml@refs/tags/v2.4.1 from commit 8c3b3eaecd, not signed")]
    [InlineData("k6/summary-export.json", EvidenceFormat.K6, "1 of 3 thresholds failed, 12 of 2,000 checks failed")]
    [InlineData("k6/handle-summary.json", EvidenceFormat.K6, "1 of 3 thresholds failed, 12 of 2,000 checks failed")]
    [InlineData("lighthouse/lighthouse-cli.json", EvidenceFormat.Lighthouse, "accessibility 1, performance 0.93")]
    [InlineData("lighthouse/lhci-manifest.json", EvidenceFormat.Lighthouse, "accessibility 1, best-practices 0.96, performance 0.93")]
    [InlineData("lighthouse/lhci-assertion-results.json", EvidenceFormat.Lighthouse, "1 of 3 thresholds failed")]
    [InlineData("hostile/external-dtd.xml", EvidenceFormat.JUnit, "1 test, 0 failed")]
    public void A_file_says_what_its_producer_meant(string name, EvidenceFormat format, string summary)
    {
        var reading = Assert.IsType<EvidenceReading.Understood>(EvidenceFixture.Read(name));

        Assert.Equal((format, summary), (reading.Format, EvidenceSummary.Of(reading)));
        Assert.Equal(EvidenceFixture.Bytes(name).Length, reading.Bytes);
    }

    [Fact]
    public void Every_format_has_files_of_two_producers_and_each_file_is_tested()
    {
        var tested = typeof(EvidenceReaderTests).GetMethod(nameof(A_file_says_what_its_producer_meant))!
            .GetCustomAttributes(typeof(InlineDataAttribute), inherit: false).Cast<InlineDataAttribute>().Select(row => ((string)row.Data[0]!, (EvidenceFormat)row.Data[1]!)).ToList();

        Assert.Equal(EvidenceFixture.Names.Except(EvidenceFixture.Broken), tested.Select(row => row.Item1).Order(StringComparer.Ordinal));
        Found.Nothing(Enum.GetValues<EvidenceFormat>().Where(format => format != EvidenceFormat.Document && tested.Count(row => row.Item2 == format) < 2).Select(format => $"{format} needs files of two producers."));
    }

    [Fact]
    public void Failures_are_named_and_times_added_up()
    {
        var report = EvidenceFixture.Content<TestReport>("junit/pytest.xml");

        Assert.Equal(["test_shop.test_refund_of_nothing", "test_shop.test_books_a_refund"], report.FirstFailures);
        Assert.Equal(Duration.FromMilliseconds(3), report.Duration);
        Assert.Equal(Duration.FromMilliseconds(1204500), EvidenceFixture.Content<TestReport>("junit/surefire.xml").Duration);
        Assert.Null(EvidenceFixture.Content<TestReport>("junit/cases-below-the-root.xml").Duration);
        Assert.Equal(["Shop.BasketTests.Refuses (-1)"], EvidenceFixture.Content<TestReport>("trx/vstest.trx").FirstFailures);
    }

    [Fact]
    public void Open_findings_know_their_rules_and_their_tool()
    {
        var scan = EvidenceFixture.Content<OpenFindings>("sarif/codeql.sarif");

        Assert.Equal(["java/sql-injection"], scan.FirstErrors);
        Assert.Equal(["CodeQL 2.19.3"], scan.Tools);
    }

    [Fact]
    public void Both_forms_of_k6_say_the_same()
    {
        var (exported, handled) = (EvidenceFixture.Content<PerformanceReport>("k6/summary-export.json"), EvidenceFixture.Content<PerformanceReport>("k6/handle-summary.json"));

        Assert.Equal(["http_req_duration p(95)<350"], exported.FailedThresholds);
        Assert.Equal(exported.FailedThresholds, handled.FailedThresholds);
        Assert.Equal((410, 410), (exported.Find("http_req_duration p(95)"), handled.Find("http_req_duration p(95)")));
    }

    [Fact]
    public void A_bill_of_materials_counts_its_licences()
    {
        var bill = EvidenceFixture.Content<BillOfMaterials>("cyclonedx/cyclonedx-maven.xml");

        Assert.Equal("1.6", bill.SpecVersion);
        Assert.Equal(["Apache-2.0 WITH LLVM-exception", "Eclipse Public License", "LGPL-2.1-only", "MIT"], bill.Licences.Select(licence => licence.Licence));
    }

    [Fact]
    public void One_bill_of_materials_says_the_same_in_both_of_its_forms()
    {
        var (json, xml) = (EvidenceFixture.Content<BillOfMaterials>("cyclonedx/nested.cdx.json"), EvidenceFixture.Content<BillOfMaterials>("cyclonedx/nested.xml"));

        Assert.Equal(json.Licences, xml.Licences);
        Assert.Equal((json.SpecVersion, json.Components, json.WithoutLicence), (xml.SpecVersion, xml.Components, xml.WithoutLicence));
    }

    [Fact]
    public void What_holds_nothing_is_empty_and_nothing_else_is()
    {
        HashSet<string> empty = ["cobertura/nothing-covered.xml", "cobertura/totals-without-lines.xml", "cyclonedx/empty.cdx.json", "cyclonedx/empty.xml", "spdx/empty.spdx.json"];

        Assert.All(EvidenceFixture.Names.Except(EvidenceFixture.Broken), name => Assert.Equal(empty.Contains(name), ((EvidenceReading.Understood)EvidenceFixture.Read(name)).Content.IsEmpty));
    }

    [Theory]
    [InlineData("status=\"failed\"", 1, 0, 0)]
    [InlineData("status=\"Failed\"", 1, 0, 0)]
    [InlineData("result=\"failure\"", 1, 0, 0)]
    [InlineData("status=\"error\"", 0, 1, 0)]
    [InlineData("status=\"undefined\"", 0, 1, 0)]
    [InlineData("status=\"notrun\"", 0, 0, 1)]
    [InlineData("status=\"disabled\"", 0, 0, 1)]
    [InlineData("status=\"ignored\"", 0, 0, 1)]
    [InlineData("status=\"untested\"", 0, 0, 1)]
    [InlineData("status=\"run\" result=\"suppressed\"", 0, 0, 1)]
    [InlineData("status=\"run\" result=\"completed\"", 0, 0, 0)]
    [InlineData("status=\"1\"", 0, 0, 0)]
    public void What_a_case_says_only_with_an_attribute_counts(string attributes, int failed, int errored, int skipped)
    {
        var report = Report($"<testsuite><testcase name=\"a\" {attributes}/></testsuite>");

        Assert.Equal((failed, errored, skipped, 1), (report.Failed, report.Errored, report.Skipped, report.Total));
    }

    [Fact]
    public void Of_the_attribute_and_the_elements_the_worse_counts()
    {
        Assert.Equal(1, Report("<testsuite><testcase name=\"a\" status=\"passed\"><failure/></testcase></testsuite>").Failed);
        Assert.Equal(1, Report("<testsuite><testcase name=\"a\" status=\"failed\"><skipped/></testcase></testsuite>").Failed);
        Assert.Equal(1, Report("<testsuite><testcase name=\"a\"><aborted/></testcase></testsuite>").Skipped);
    }

    private static TestReport Report(string text) => (TestReport)((EvidenceReading.Understood)EvidenceReader.Read(Encoding.UTF8.GetBytes(text))).Content;

    [Fact]
    public void A_file_is_held_against_the_kind_that_it_is_listed_as()
    {
        var coverage = EvidenceFixture.Read("cobertura/coverlet.xml");

        Assert.Same(coverage, coverage.As(EvidenceKind.Coverage));
        Assert.Equal("It is Cobertura XML, and the list says that it shows tests.", Assert.IsType<EvidenceReading.Unreadable>(coverage.As(EvidenceKind.Test)).Problem);
        Assert.IsType<KeptDocument>(Assert.IsType<EvidenceReading.Understood>(coverage.As(EvidenceKind.SignOff)).Content);
    }
}
