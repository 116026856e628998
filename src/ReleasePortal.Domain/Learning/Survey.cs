using NodaTime;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Learning;

[Description("How one group of stakeholders judged the releases of a quarter.")]
public sealed record Survey(
    RecordHeader Header,
    [Key("The quarter.", Example = "2026-q3", Pattern = "[0-9]{4}-q[1-4]", PatternWords = "a quarter such as 2026-q3")] string Quarter,
    [Key("Who was asked.", Example = "support")] string Group,
    [Key("How many were asked.", Min = 1, Max = 5 * SurveyAnswers.Most)] int Invited,
    [Key("How many gave each score.")] SurveyAnswers Answers) : Record(Header);
