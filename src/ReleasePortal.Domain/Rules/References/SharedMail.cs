using ReleasePortal.Domain.Catalogue;

namespace ReleasePortal.Domain.Rules.References;

public sealed class SharedMail : ReviewRule
{
    public override string Code => "REF024";

    public override string Title => "A mail address that two people have";

    public override Severity Severity => Severity.Error;

    public override IEnumerable<Finding> Review(RecordSet records)
    {
        var first = new Dictionary<string, Person>(StringComparer.OrdinalIgnoreCase);
        foreach (var person in records.Teams.SelectMany(team => team.Members))
        {
            foreach (var mail in person.Emails)
            {
                if (first.TryAdd(mail, person) || first[mail].Handle == person.Handle)
                    continue;
                yield return new Finding(
                    this,
                    person.Origin.Value("emails"),
                    $"The address {mail} of {person.Handle} is also one of {first[mail].Handle}.",
                    "Leave it with the person who commits with it; a shared mailbox belongs under the team's contact.")
                {
                    Related = [new RelatedPlace(first[mail].Origin.Value("emails"), "the same address")],
                };
            }
        }
    }
}
