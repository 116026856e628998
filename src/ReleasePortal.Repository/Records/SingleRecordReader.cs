using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Rules.Documents;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Repository.Documents;
using ReleasePortal.Repository.Shapes;
using ReleasePortal.Repository.Snapshots;

namespace ReleasePortal.Repository.Records;

/// <summary>Reads one record from its file or its two files.</summary>
internal static class SingleRecordReader
{
    public static ReadRecord Read(RecordLocation location, IReadOnlyList<(RecordLocation Location, SnapshotFile File)> files)
    {
        var context = new ReadingContext([], [], [], Zone: null);
        var kind = location.Kind;
        var yaml = files.FirstOrDefault(file => file.Location.Extension == ".yml").File;
        var markdown = files.FirstOrDefault(file => file.Location.Extension == ".md").File;
        foreach (var (misnamed, file) in files.Where(entry => entry.Location.Extension is not (".yml" or ".md")))
            context.Findings.Add(BadFileName.At(file.Path, $"The extension {misnamed.Extension} is not read.", "Rename the file to end in .yml or .md, in lower case."));
        var nameIsId = RecordIds.Report(location, (yaml ?? markdown ?? files[0].File).Path, context.Findings);
        if (yaml is null && markdown is null)
            return new ReadRecord(location, null, Place.StartOf(files[0].File.Path), null, context.Findings, [], []);
        var document = new DocumentReader(kind.Name, context.Findings).Read(yaml, markdown);
        if (kind.NeedsBody && document.Body is null && document.Data is not null && !IsTooLarge(context))
            context.Findings.Add(EmptyBody.At(document.Start, kind.Name));
        var record = document.Data is null ? null : Build(location, document, context);
        var isWhole = nameIsId && !context.Findings.Exists(finding => finding.Severity == Severity.Error);
        return new ReadRecord(location, isWhole ? record : null, document.Start, document.Body, context.Findings, context.Mentions, context.Facts);
    }

    private static Record? Build(RecordLocation location, SourceDocument document, ReadingContext context)
    {
        var data = document.Data!;
        var header = new RecordHeader(location.Id, data.ToOrigin(), document.Body);
        return (Record?)ShapeBook.Of(location.Kind.Type).Read(data, header, location.Kind.Name, context);
    }

    private static bool IsTooLarge(ReadingContext context) =>
        context.Findings.Exists(finding => finding.Rule == TooLarge.Instance || finding.Rule == NotUtf8.Instance);
}
