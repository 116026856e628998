namespace ReleasePortal.Domain.Rules.Evidence;

public sealed class EvidenceMissing : ReviewRule
{
    public override string Code => "EVD002";

    public override string Title => "Evidence whose file is not there";

    public override Severity Severity => Severity.Error;

    public override string WaivableBy => "compliance";

    public override IEnumerable<Finding> Review(RecordSet records) =>
        from list in records.Evidence
        from item in list.Items
        where item.File is not null && !records.Files.Contains(list.PathOf(item))
        let folder = list.PathOf(item)[..^item.File!.Length]
        select new Finding(
            this,
            item.Origin.Value("file"),
            $"There is no file \"{item.File}\" in {folder.TrimEnd('/')}.",
            DidYouMean.Among(
                records.Files.Where(path => path.StartsWith(folder, StringComparison.Ordinal)).Select(path => path[folder.Length..]).Order(StringComparer.Ordinal),
                item.File!,
                "Commit the file together with the list; a file that is kept elsewhere is named with url."));
}
