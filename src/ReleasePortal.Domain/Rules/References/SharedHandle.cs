using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.References;

public sealed class SharedHandle : ReviewRule
{
    public override string Code => "REF020";

    public override string Title => "A handle that two people have";

    public override Severity Severity => Severity.Error;

    public override IEnumerable<Finding> Review(RecordSet records)
    {
        var first = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var person in records.Teams.SelectMany(team => team.Members))
        {
            var place = person.Origin.Value("handle");
            if (first.TryAdd(person.Handle, place))
                continue;
            yield return new Finding(
                this,
                place,
                $"The handle \"{person.Handle}\" is also in {first[person.Handle].Path}.",
                "Keep the person in one team, or give one of the two another handle.")
            {
                Related = [new RelatedPlace(first[person.Handle], "the same handle")],
            };
        }
    }
}
