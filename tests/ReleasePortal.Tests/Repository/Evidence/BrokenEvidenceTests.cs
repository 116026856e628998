using System.Diagnostics;
using System.Text;
using ReleasePortal.Domain.Governance.Evidence;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Repository.Evidence;
using ReleasePortal.Repository.History;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;
using ReleasePortal.Tests.Fixtures;
using ReleasePortal.Tests.Site;
using Xunit;

namespace ReleasePortal.Tests.Repository.Evidence;

/// <summary>Whatever a file holds, the answer is a reading, soon, with a reason.</summary>
public sealed class BrokenEvidenceTests
{
    public static IEnumerable<TheoryDataRow<string>> Whole => EvidenceFixture.Names.Except(EvidenceFixture.Broken).Select(name => new TheoryDataRow<string>(name));

    [Theory]
    [MemberData(nameof(Whole))]
    public void A_file_that_is_cut_off_anywhere_is_never_taken_for_a_whole_one(string name)
    {
        var bytes = EvidenceFixture.Bytes(name);
        var end = bytes.Length - (bytes[^1] == '\n' ? 1 : 0);
        for (var length = 0; length < end; length += Math.Max(1, end / 97))
            Assert.IsType<EvidenceReading.Unreadable>(EvidenceReader.Read(bytes[..length]));
        Assert.IsType<EvidenceReading.Unreadable>(EvidenceReader.Read(bytes[..(end - 1)]));
    }

    [Theory]
    [MemberData(nameof(Whole))]
    public void A_file_with_bytes_that_are_anything_has_a_reading(string name)
    {
        var chance = new Random(name.Length);
        for (var round = 0; round < 200; round++)
        {
            var bytes = EvidenceFixture.Bytes(name);
            for (var change = 0; change < 3; change++)
                bytes[chance.Next(bytes.Length)] = (byte)chance.Next(256);
            if (EvidenceReader.Read(bytes) is EvidenceReading.Unreadable unreadable)
                Assert.EndsWith(".", unreadable.Problem, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("cobertura/clover.xml", "It is Clover XML, which begins like Cobertura and is another format.")]
    [InlineData("sarif/failed-scan.sarif", "The scan says of itself that it did not succeed: runs[0].invocations[0].executionSuccessful is false.")]
    [InlineData("slsa/another-predicate.json", "predicateType is https://spdx.dev/Document; provenance of SLSA v0.2 and v1 is read.")]
    [InlineData("lighthouse/page-not-measured.json", "Lighthouse could not measure the page: NO_FCP.")]
    [InlineData("hostile/external-entity.xml", "It uses an entity of its own. Entities are not resolved, because they can name files and grow without end.")]
    [InlineData("hostile/billion-laughs.xml", "It uses an entity of its own. Entities are not resolved, because they can name files and grow without end.")]
    public void What_is_wrong_is_said(string name, string problem) =>
        Assert.Equal(problem, Assert.IsType<EvidenceReading.Unreadable>(EvidenceFixture.Read(name)).Problem);

    [Theory]
    [InlineData("", "It is empty.")]
    [InlineData("412 passed", "It is neither XML nor JSON, and none of the formats that are read.")]
    [InlineData("<report/>", "It is XML that begins with <report>, which is none of the formats that are read.")]
    [InlineData("[]", "It is an empty list. Lighthouse CI writes one where every assertion was kept, and where none was held against a page: let it write those that were kept too (includePassedAssertions), or add its manifest.json.")]
    [InlineData("[1]", "It is JSON in none of the formats that are read.")]
    [InlineData("{}", "It is JSON in none of the formats that are read.")]
    [InlineData("{\"version\":\"2.0.0\",\"runs\":[]}", "It is SARIF 2.0.0; only 2.1.0 is read.")]
    [InlineData("{\"version\":\"2.1.0\",\"runs\":[]}", "It holds no run: nothing was scanned.")]
    [InlineData("{\"version\":\"2.1.0\",\"runs\":[{\"results\":[]}]}", "It has no runs[0].tool.")]
    [InlineData("{\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":{\"name\":\"a\"}},\"results\":[{\"level\":\"bad\"}]}]}", "runs[0].results[0].level is not error, warning, note or none.")]
    [InlineData("{\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":{\"name\":\"a\"}}}]}", "runs[0] has no list of results, so that nothing was scanned: a scan that found nothing has an empty one.")]
    [InlineData("{\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":{\"name\":\"a\"}},\"results\":null}]}", "runs[0] has no list of results, so that nothing was scanned: a scan that found nothing has an empty one.")]
    [InlineData("{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"2.0\"}", "It is CycloneDX 2.0; versions 1 are read.")]
    [InlineData("{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.6\",\"components\":{}}", "components is not a list.")]
    [InlineData("{\"bomFormat\":\"CycloneDX\",\"bomFormat\":\"CycloneDX\"}", "It says something twice: an object has the same name two times.")]
    [InlineData("{\"spdxVersion\":\"SPDX-1.2\"}", "It is SPDX-1.2; versions 2 are read.")]
    [InlineData("{\"@context\":\"https://spdx.org/rdf/3.0.1/spdx-context.jsonld\"}", "It is SPDX 3, which is another format: let the tool write SPDX 2.3 as JSON.")]
    [InlineData("{\"payloadType\":\"application/vnd.in-toto+json\",\"payload\":\"***\"}", "payload is not base64.")]
    [InlineData("{\"payloadType\":\"application/vnd.in-toto+json\",\"payload\":\"e30=\"}", "It has no _type.")]
    [InlineData("{\"metrics\":{},\"root_group\":{}}", "It holds no metric: nothing was measured.")]
    [InlineData("{\"metrics\":{\"a\":{\"thresholds\":{\"b\":1}}},\"root_group\":{}}", "metrics.a.thresholds.b is not true or false.")]
    [InlineData("{\"lighthouseVersion\":\"12.8.2\"}", "It has no categories.")]
    [InlineData("<coverage><packages><package><classes><class><lines><line number=\"1\" hits=\"-1\"/></lines></class></classes></package></packages></coverage>", "The attribute hits of a line is no number from 0 on.")]
    [InlineData("<TestRun><Results><UnitTestResult outcome=\"Green\"/></Results></TestRun>", "There is no outcome \"Green\" of a test.")]
    public void The_wrong_schema_is_said(string text, string problem) =>
        Assert.Equal(problem, Assert.IsType<EvidenceReading.Unreadable>(EvidenceReader.Read(Encoding.UTF8.GetBytes(text))).Problem);

    [Fact]
    public void Depth_has_a_limit()
    {
        Assert.Contains("64", Problem(string.Concat(Enumerable.Repeat("<testsuite>", 100_000))), StringComparison.Ordinal);
        Assert.Contains("64", Problem($"{{\"bomFormat\":{string.Concat(Enumerable.Repeat("[", 100_000))}"), StringComparison.Ordinal);

        static string Problem(string text) => Assert.IsType<EvidenceReading.Unreadable>(EvidenceReader.Read(Encoding.UTF8.GetBytes(text))).Problem;
    }

    [Fact]
    public void A_large_report_is_read_in_time_and_one_over_the_limit_not_at_all()
    {
        var cases = string.Concat(Enumerable.Repeat("<testcase classname=\"shop.bookings\" name=\"books every movement once\" time=\"0.1\"/>\n", 180_000));
        var clock = Stopwatch.StartNew();
        var report = Assert.IsType<EvidenceReading.Understood>(EvidenceReader.Read(Encoding.UTF8.GetBytes($"<testsuite>{cases}</testsuite>")));

        Assert.Equal(180_000, Assert.IsType<TestReport>(report.Content).Passed);
        Assert.True(clock.Elapsed.TotalSeconds < 10, $"It took {clock.Elapsed}.");
        Assert.True(Assert.IsType<EvidenceReading.Unreadable>(EvidenceReader.Read(new byte[EvidenceReader.Limit + 1])).IsTooLarge);
    }

    [Fact]
    public void A_hundred_megabytes_are_refused_by_their_size_and_not_opened()
    {
        using var folder = new TemporaryFolder();
        SmallRepository.Base().WriteTo(folder.Path);
        using (var file = File.Create(Path.Combine(folder.Path, "releases/shop-1.0.0/evidence/tests.xml")))
            file.SetLength(100L * 1024 * 1024);
        using var snapshot = RepositorySnapshot.OfWorkingTree(folder.Path);
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var read = RecordReader.Read(snapshot, HistoryDetail.ForRules);
        var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        var findings = Review.Of(read.Records, read.Findings, SmallSite.Now).Findings;

        Assert.Equal("The file has 104,857,600 bytes; the limit is 16 MiB (limit of evidence).", Assert.Single(findings).Message);
        Assert.True(allocated < 90L * 1024 * 1024, $"{allocated:N0} bytes were allocated.");
    }
}
