<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="terrain" tilewidth="64" tileheight="64" tilecount="368" columns="16">
 <image source="terrain.png" width="1024" height="1472"/>
 <tile id="0" type="path">
  <properties>
   <property name="sprite" value="path_000"/>
  </properties>
 </tile>
 <tile id="1" type="path">
  <properties>
   <property name="sprite" value="path_001"/>
  </properties>
 </tile>
 <tile id="2" type="path">
  <properties>
   <property name="sprite" value="path_004"/>
  </properties>
 </tile>
 <tile id="3" type="path">
  <properties>
   <property name="sprite" value="path_005"/>
  </properties>
 </tile>
 <tile id="4" type="path">
  <properties>
   <property name="sprite" value="path_007"/>
  </properties>
 </tile>
 <tile id="5" type="path">
  <properties>
   <property name="sprite" value="path_016"/>
  </properties>
 </tile>
 <tile id="6" type="path">
  <properties>
   <property name="sprite" value="path_017"/>
  </properties>
 </tile>
 <tile id="7" type="path">
  <properties>
   <property name="sprite" value="path_020"/>
  </properties>
 </tile>
 <tile id="8" type="path">
  <properties>
   <property name="sprite" value="path_021"/>
  </properties>
 </tile>
 <tile id="9" type="path">
  <properties>
   <property name="sprite" value="path_023"/>
  </properties>
 </tile>
 <tile id="10" type="path">
  <properties>
   <property name="sprite" value="path_028"/>
  </properties>
 </tile>
 <tile id="11" type="path">
  <properties>
   <property name="sprite" value="path_029"/>
  </properties>
 </tile>
 <tile id="12" type="path">
  <properties>
   <property name="sprite" value="path_031"/>
  </properties>
 </tile>
 <tile id="13" type="path">
  <properties>
   <property name="sprite" value="path_064"/>
  </properties>
 </tile>
 <tile id="14" type="path">
  <properties>
   <property name="sprite" value="path_065"/>
  </properties>
 </tile>
 <tile id="15" type="path">
  <properties>
   <property name="sprite" value="path_068"/>
  </properties>
 </tile>
 <tile id="16" type="path">
  <properties>
   <property name="sprite" value="path_069"/>
  </properties>
 </tile>
 <tile id="17" type="path">
  <properties>
   <property name="sprite" value="path_071"/>
  </properties>
 </tile>
 <tile id="18" type="path">
  <properties>
   <property name="sprite" value="path_080"/>
  </properties>
 </tile>
 <tile id="19" type="path">
  <properties>
   <property name="sprite" value="path_081"/>
  </properties>
 </tile>
 <tile id="20" type="path">
  <properties>
   <property name="sprite" value="path_084"/>
  </properties>
 </tile>
 <tile id="21" type="path">
  <properties>
   <property name="sprite" value="path_085"/>
  </properties>
 </tile>
 <tile id="22" type="path">
  <properties>
   <property name="sprite" value="path_087"/>
  </properties>
 </tile>
 <tile id="23" type="path">
  <properties>
   <property name="sprite" value="path_092"/>
  </properties>
 </tile>
 <tile id="24" type="path">
  <properties>
   <property name="sprite" value="path_093"/>
  </properties>
 </tile>
 <tile id="25" type="path">
  <properties>
   <property name="sprite" value="path_095"/>
  </properties>
 </tile>
 <tile id="26" type="path">
  <properties>
   <property name="sprite" value="path_112"/>
  </properties>
 </tile>
 <tile id="27" type="path">
  <properties>
   <property name="sprite" value="path_113"/>
  </properties>
 </tile>
 <tile id="28" type="path">
  <properties>
   <property name="sprite" value="path_116"/>
  </properties>
 </tile>
 <tile id="29" type="path">
  <properties>
   <property name="sprite" value="path_117"/>
  </properties>
 </tile>
 <tile id="30" type="path">
  <properties>
   <property name="sprite" value="path_119"/>
  </properties>
 </tile>
 <tile id="31" type="path">
  <properties>
   <property name="sprite" value="path_124"/>
  </properties>
 </tile>
 <tile id="32" type="path">
  <properties>
   <property name="sprite" value="path_125"/>
  </properties>
 </tile>
 <tile id="33" type="path">
  <properties>
   <property name="sprite" value="path_127"/>
  </properties>
 </tile>
 <tile id="34" type="path">
  <properties>
   <property name="sprite" value="path_193"/>
  </properties>
 </tile>
 <tile id="35" type="path">
  <properties>
   <property name="sprite" value="path_197"/>
  </properties>
 </tile>
 <tile id="36" type="path">
  <properties>
   <property name="sprite" value="path_199"/>
  </properties>
 </tile>
 <tile id="37" type="path">
  <properties>
   <property name="sprite" value="path_209"/>
  </properties>
 </tile>
 <tile id="38" type="path">
  <properties>
   <property name="sprite" value="path_213"/>
  </properties>
 </tile>
 <tile id="39" type="path">
  <properties>
   <property name="sprite" value="path_215"/>
  </properties>
 </tile>
 <tile id="40" type="path">
  <properties>
   <property name="sprite" value="path_221"/>
  </properties>
 </tile>
 <tile id="41" type="path">
  <properties>
   <property name="sprite" value="path_223"/>
  </properties>
 </tile>
 <tile id="42" type="path">
  <properties>
   <property name="sprite" value="path_241"/>
  </properties>
 </tile>
 <tile id="43" type="path">
  <properties>
   <property name="sprite" value="path_245"/>
  </properties>
 </tile>
 <tile id="44" type="path">
  <properties>
   <property name="sprite" value="path_247"/>
  </properties>
 </tile>
 <tile id="45" type="path">
  <properties>
   <property name="sprite" value="path_253"/>
  </properties>
 </tile>
 <tile id="46" type="path">
  <properties>
   <property name="sprite" value="path_255"/>
  </properties>
 </tile>
 <tile id="47" type="grass">
  <properties>
   <property name="sprite" value="grass_a"/>
  </properties>
 </tile>
 <tile id="48" type="sand">
  <properties>
   <property name="sprite" value="sand_000"/>
  </properties>
 </tile>
 <tile id="49" type="sand">
  <properties>
   <property name="sprite" value="sand_001"/>
  </properties>
 </tile>
 <tile id="50" type="sand">
  <properties>
   <property name="sprite" value="sand_004"/>
  </properties>
 </tile>
 <tile id="51" type="sand">
  <properties>
   <property name="sprite" value="sand_005"/>
  </properties>
 </tile>
 <tile id="52" type="sand">
  <properties>
   <property name="sprite" value="sand_007"/>
  </properties>
 </tile>
 <tile id="53" type="sand">
  <properties>
   <property name="sprite" value="sand_016"/>
  </properties>
 </tile>
 <tile id="54" type="sand">
  <properties>
   <property name="sprite" value="sand_017"/>
  </properties>
 </tile>
 <tile id="55" type="sand">
  <properties>
   <property name="sprite" value="sand_020"/>
  </properties>
 </tile>
 <tile id="56" type="sand">
  <properties>
   <property name="sprite" value="sand_021"/>
  </properties>
 </tile>
 <tile id="57" type="sand">
  <properties>
   <property name="sprite" value="sand_023"/>
  </properties>
 </tile>
 <tile id="58" type="sand">
  <properties>
   <property name="sprite" value="sand_028"/>
  </properties>
 </tile>
 <tile id="59" type="sand">
  <properties>
   <property name="sprite" value="sand_029"/>
  </properties>
 </tile>
 <tile id="60" type="sand">
  <properties>
   <property name="sprite" value="sand_031"/>
  </properties>
 </tile>
 <tile id="61" type="sand">
  <properties>
   <property name="sprite" value="sand_064"/>
  </properties>
 </tile>
 <tile id="62" type="sand">
  <properties>
   <property name="sprite" value="sand_065"/>
  </properties>
 </tile>
 <tile id="63" type="sand">
  <properties>
   <property name="sprite" value="sand_068"/>
  </properties>
 </tile>
 <tile id="64" type="sand">
  <properties>
   <property name="sprite" value="sand_069"/>
  </properties>
 </tile>
 <tile id="65" type="sand">
  <properties>
   <property name="sprite" value="sand_071"/>
  </properties>
 </tile>
 <tile id="66" type="sand">
  <properties>
   <property name="sprite" value="sand_080"/>
  </properties>
 </tile>
 <tile id="67" type="sand">
  <properties>
   <property name="sprite" value="sand_081"/>
  </properties>
 </tile>
 <tile id="68" type="sand">
  <properties>
   <property name="sprite" value="sand_084"/>
  </properties>
 </tile>
 <tile id="69" type="sand">
  <properties>
   <property name="sprite" value="sand_085"/>
  </properties>
 </tile>
 <tile id="70" type="sand">
  <properties>
   <property name="sprite" value="sand_087"/>
  </properties>
 </tile>
 <tile id="71" type="sand">
  <properties>
   <property name="sprite" value="sand_092"/>
  </properties>
 </tile>
 <tile id="72" type="sand">
  <properties>
   <property name="sprite" value="sand_093"/>
  </properties>
 </tile>
 <tile id="73" type="sand">
  <properties>
   <property name="sprite" value="sand_095"/>
  </properties>
 </tile>
 <tile id="74" type="sand">
  <properties>
   <property name="sprite" value="sand_112"/>
  </properties>
 </tile>
 <tile id="75" type="sand">
  <properties>
   <property name="sprite" value="sand_113"/>
  </properties>
 </tile>
 <tile id="76" type="sand">
  <properties>
   <property name="sprite" value="sand_116"/>
  </properties>
 </tile>
 <tile id="77" type="sand">
  <properties>
   <property name="sprite" value="sand_117"/>
  </properties>
 </tile>
 <tile id="78" type="sand">
  <properties>
   <property name="sprite" value="sand_119"/>
  </properties>
 </tile>
 <tile id="79" type="sand">
  <properties>
   <property name="sprite" value="sand_124"/>
  </properties>
 </tile>
 <tile id="80" type="sand">
  <properties>
   <property name="sprite" value="sand_125"/>
  </properties>
 </tile>
 <tile id="81" type="sand">
  <properties>
   <property name="sprite" value="sand_127"/>
  </properties>
 </tile>
 <tile id="82" type="sand">
  <properties>
   <property name="sprite" value="sand_193"/>
  </properties>
 </tile>
 <tile id="83" type="sand">
  <properties>
   <property name="sprite" value="sand_197"/>
  </properties>
 </tile>
 <tile id="84" type="sand">
  <properties>
   <property name="sprite" value="sand_199"/>
  </properties>
 </tile>
 <tile id="85" type="sand">
  <properties>
   <property name="sprite" value="sand_209"/>
  </properties>
 </tile>
 <tile id="86" type="sand">
  <properties>
   <property name="sprite" value="sand_213"/>
  </properties>
 </tile>
 <tile id="87" type="sand">
  <properties>
   <property name="sprite" value="sand_215"/>
  </properties>
 </tile>
 <tile id="88" type="sand">
  <properties>
   <property name="sprite" value="sand_221"/>
  </properties>
 </tile>
 <tile id="89" type="sand">
  <properties>
   <property name="sprite" value="sand_223"/>
  </properties>
 </tile>
 <tile id="90" type="sand">
  <properties>
   <property name="sprite" value="sand_241"/>
  </properties>
 </tile>
 <tile id="91" type="sand">
  <properties>
   <property name="sprite" value="sand_245"/>
  </properties>
 </tile>
 <tile id="92" type="sand">
  <properties>
   <property name="sprite" value="sand_247"/>
  </properties>
 </tile>
 <tile id="93" type="sand">
  <properties>
   <property name="sprite" value="sand_253"/>
  </properties>
 </tile>
 <tile id="94" type="sand">
  <properties>
   <property name="sprite" value="sand_255"/>
  </properties>
 </tile>
 <tile id="95" type="grass">
  <properties>
   <property name="sprite" value="grass_b"/>
  </properties>
 </tile>
 <tile id="96" type="water">
  <properties>
   <property name="sprite" value="water_000"/>
  </properties>
 </tile>
 <tile id="97" type="water">
  <properties>
   <property name="sprite" value="water_001"/>
  </properties>
 </tile>
 <tile id="98" type="water">
  <properties>
   <property name="sprite" value="water_004"/>
  </properties>
 </tile>
 <tile id="99" type="water">
  <properties>
   <property name="sprite" value="water_005"/>
  </properties>
 </tile>
 <tile id="100" type="water">
  <properties>
   <property name="sprite" value="water_007"/>
  </properties>
 </tile>
 <tile id="101" type="water">
  <properties>
   <property name="sprite" value="water_016"/>
  </properties>
 </tile>
 <tile id="102" type="water">
  <properties>
   <property name="sprite" value="water_017"/>
  </properties>
 </tile>
 <tile id="103" type="water">
  <properties>
   <property name="sprite" value="water_020"/>
  </properties>
 </tile>
 <tile id="104" type="water">
  <properties>
   <property name="sprite" value="water_021"/>
  </properties>
 </tile>
 <tile id="105" type="water">
  <properties>
   <property name="sprite" value="water_023"/>
  </properties>
 </tile>
 <tile id="106" type="water">
  <properties>
   <property name="sprite" value="water_028"/>
  </properties>
 </tile>
 <tile id="107" type="water">
  <properties>
   <property name="sprite" value="water_029"/>
  </properties>
 </tile>
 <tile id="108" type="water">
  <properties>
   <property name="sprite" value="water_031"/>
  </properties>
 </tile>
 <tile id="109" type="water">
  <properties>
   <property name="sprite" value="water_064"/>
  </properties>
 </tile>
 <tile id="110" type="water">
  <properties>
   <property name="sprite" value="water_065"/>
  </properties>
 </tile>
 <tile id="111" type="water">
  <properties>
   <property name="sprite" value="water_068"/>
  </properties>
 </tile>
 <tile id="112" type="water">
  <properties>
   <property name="sprite" value="water_069"/>
  </properties>
 </tile>
 <tile id="113" type="water">
  <properties>
   <property name="sprite" value="water_071"/>
  </properties>
 </tile>
 <tile id="114" type="water">
  <properties>
   <property name="sprite" value="water_080"/>
  </properties>
 </tile>
 <tile id="115" type="water">
  <properties>
   <property name="sprite" value="water_081"/>
  </properties>
 </tile>
 <tile id="116" type="water">
  <properties>
   <property name="sprite" value="water_084"/>
  </properties>
 </tile>
 <tile id="117" type="water">
  <properties>
   <property name="sprite" value="water_085"/>
  </properties>
 </tile>
 <tile id="118" type="water">
  <properties>
   <property name="sprite" value="water_087"/>
  </properties>
 </tile>
 <tile id="119" type="water">
  <properties>
   <property name="sprite" value="water_092"/>
  </properties>
 </tile>
 <tile id="120" type="water">
  <properties>
   <property name="sprite" value="water_093"/>
  </properties>
 </tile>
 <tile id="121" type="water">
  <properties>
   <property name="sprite" value="water_095"/>
  </properties>
 </tile>
 <tile id="122" type="water">
  <properties>
   <property name="sprite" value="water_112"/>
  </properties>
 </tile>
 <tile id="123" type="water">
  <properties>
   <property name="sprite" value="water_113"/>
  </properties>
 </tile>
 <tile id="124" type="water">
  <properties>
   <property name="sprite" value="water_116"/>
  </properties>
 </tile>
 <tile id="125" type="water">
  <properties>
   <property name="sprite" value="water_117"/>
  </properties>
 </tile>
 <tile id="126" type="water">
  <properties>
   <property name="sprite" value="water_119"/>
  </properties>
 </tile>
 <tile id="127" type="water">
  <properties>
   <property name="sprite" value="water_124"/>
  </properties>
 </tile>
 <tile id="128" type="water">
  <properties>
   <property name="sprite" value="water_125"/>
  </properties>
 </tile>
 <tile id="129" type="water">
  <properties>
   <property name="sprite" value="water_127"/>
  </properties>
 </tile>
 <tile id="130" type="water">
  <properties>
   <property name="sprite" value="water_193"/>
  </properties>
 </tile>
 <tile id="131" type="water">
  <properties>
   <property name="sprite" value="water_197"/>
  </properties>
 </tile>
 <tile id="132" type="water">
  <properties>
   <property name="sprite" value="water_199"/>
  </properties>
 </tile>
 <tile id="133" type="water">
  <properties>
   <property name="sprite" value="water_209"/>
  </properties>
 </tile>
 <tile id="134" type="water">
  <properties>
   <property name="sprite" value="water_213"/>
  </properties>
 </tile>
 <tile id="135" type="water">
  <properties>
   <property name="sprite" value="water_215"/>
  </properties>
 </tile>
 <tile id="136" type="water">
  <properties>
   <property name="sprite" value="water_221"/>
  </properties>
 </tile>
 <tile id="137" type="water">
  <properties>
   <property name="sprite" value="water_223"/>
  </properties>
 </tile>
 <tile id="138" type="water">
  <properties>
   <property name="sprite" value="water_241"/>
  </properties>
 </tile>
 <tile id="139" type="water">
  <properties>
   <property name="sprite" value="water_245"/>
  </properties>
 </tile>
 <tile id="140" type="water">
  <properties>
   <property name="sprite" value="water_247"/>
  </properties>
 </tile>
 <tile id="141" type="water">
  <properties>
   <property name="sprite" value="water_253"/>
  </properties>
 </tile>
 <tile id="142" type="water">
  <properties>
   <property name="sprite" value="water_255"/>
  </properties>
 </tile>
 <tile id="143" type="bridge">
  <properties>
   <property name="sprite" value="bridge_h"/>
  </properties>
 </tile>
 <tile id="144" type="water">
  <properties>
   <property name="sprite" value="sea_000"/>
  </properties>
 </tile>
 <tile id="145" type="water">
  <properties>
   <property name="sprite" value="sea_001"/>
  </properties>
 </tile>
 <tile id="146" type="water">
  <properties>
   <property name="sprite" value="sea_004"/>
  </properties>
 </tile>
 <tile id="147" type="water">
  <properties>
   <property name="sprite" value="sea_005"/>
  </properties>
 </tile>
 <tile id="148" type="water">
  <properties>
   <property name="sprite" value="sea_007"/>
  </properties>
 </tile>
 <tile id="149" type="water">
  <properties>
   <property name="sprite" value="sea_016"/>
  </properties>
 </tile>
 <tile id="150" type="water">
  <properties>
   <property name="sprite" value="sea_017"/>
  </properties>
 </tile>
 <tile id="151" type="water">
  <properties>
   <property name="sprite" value="sea_020"/>
  </properties>
 </tile>
 <tile id="152" type="water">
  <properties>
   <property name="sprite" value="sea_021"/>
  </properties>
 </tile>
 <tile id="153" type="water">
  <properties>
   <property name="sprite" value="sea_023"/>
  </properties>
 </tile>
 <tile id="154" type="water">
  <properties>
   <property name="sprite" value="sea_028"/>
  </properties>
 </tile>
 <tile id="155" type="water">
  <properties>
   <property name="sprite" value="sea_029"/>
  </properties>
 </tile>
 <tile id="156" type="water">
  <properties>
   <property name="sprite" value="sea_031"/>
  </properties>
 </tile>
 <tile id="157" type="water">
  <properties>
   <property name="sprite" value="sea_064"/>
  </properties>
 </tile>
 <tile id="158" type="water">
  <properties>
   <property name="sprite" value="sea_065"/>
  </properties>
 </tile>
 <tile id="159" type="water">
  <properties>
   <property name="sprite" value="sea_068"/>
  </properties>
 </tile>
 <tile id="160" type="water">
  <properties>
   <property name="sprite" value="sea_069"/>
  </properties>
 </tile>
 <tile id="161" type="water">
  <properties>
   <property name="sprite" value="sea_071"/>
  </properties>
 </tile>
 <tile id="162" type="water">
  <properties>
   <property name="sprite" value="sea_080"/>
  </properties>
 </tile>
 <tile id="163" type="water">
  <properties>
   <property name="sprite" value="sea_081"/>
  </properties>
 </tile>
 <tile id="164" type="water">
  <properties>
   <property name="sprite" value="sea_084"/>
  </properties>
 </tile>
 <tile id="165" type="water">
  <properties>
   <property name="sprite" value="sea_085"/>
  </properties>
 </tile>
 <tile id="166" type="water">
  <properties>
   <property name="sprite" value="sea_087"/>
  </properties>
 </tile>
 <tile id="167" type="water">
  <properties>
   <property name="sprite" value="sea_092"/>
  </properties>
 </tile>
 <tile id="168" type="water">
  <properties>
   <property name="sprite" value="sea_093"/>
  </properties>
 </tile>
 <tile id="169" type="water">
  <properties>
   <property name="sprite" value="sea_095"/>
  </properties>
 </tile>
 <tile id="170" type="water">
  <properties>
   <property name="sprite" value="sea_112"/>
  </properties>
 </tile>
 <tile id="171" type="water">
  <properties>
   <property name="sprite" value="sea_113"/>
  </properties>
 </tile>
 <tile id="172" type="water">
  <properties>
   <property name="sprite" value="sea_116"/>
  </properties>
 </tile>
 <tile id="173" type="water">
  <properties>
   <property name="sprite" value="sea_117"/>
  </properties>
 </tile>
 <tile id="174" type="water">
  <properties>
   <property name="sprite" value="sea_119"/>
  </properties>
 </tile>
 <tile id="175" type="water">
  <properties>
   <property name="sprite" value="sea_124"/>
  </properties>
 </tile>
 <tile id="176" type="water">
  <properties>
   <property name="sprite" value="sea_125"/>
  </properties>
 </tile>
 <tile id="177" type="water">
  <properties>
   <property name="sprite" value="sea_127"/>
  </properties>
 </tile>
 <tile id="178" type="water">
  <properties>
   <property name="sprite" value="sea_193"/>
  </properties>
 </tile>
 <tile id="179" type="water">
  <properties>
   <property name="sprite" value="sea_197"/>
  </properties>
 </tile>
 <tile id="180" type="water">
  <properties>
   <property name="sprite" value="sea_199"/>
  </properties>
 </tile>
 <tile id="181" type="water">
  <properties>
   <property name="sprite" value="sea_209"/>
  </properties>
 </tile>
 <tile id="182" type="water">
  <properties>
   <property name="sprite" value="sea_213"/>
  </properties>
 </tile>
 <tile id="183" type="water">
  <properties>
   <property name="sprite" value="sea_215"/>
  </properties>
 </tile>
 <tile id="184" type="water">
  <properties>
   <property name="sprite" value="sea_221"/>
  </properties>
 </tile>
 <tile id="185" type="water">
  <properties>
   <property name="sprite" value="sea_223"/>
  </properties>
 </tile>
 <tile id="186" type="water">
  <properties>
   <property name="sprite" value="sea_241"/>
  </properties>
 </tile>
 <tile id="187" type="water">
  <properties>
   <property name="sprite" value="sea_245"/>
  </properties>
 </tile>
 <tile id="188" type="water">
  <properties>
   <property name="sprite" value="sea_247"/>
  </properties>
 </tile>
 <tile id="189" type="water">
  <properties>
   <property name="sprite" value="sea_253"/>
  </properties>
 </tile>
 <tile id="190" type="water">
  <properties>
   <property name="sprite" value="sea_255"/>
  </properties>
 </tile>
 <tile id="191" type="bridge">
  <properties>
   <property name="sprite" value="bridge_v"/>
  </properties>
 </tile>
 <tile id="192" type="wall">
  <properties>
   <property name="sprite" value="cliff_000"/>
  </properties>
 </tile>
 <tile id="193" type="wall">
  <properties>
   <property name="sprite" value="cliff_001"/>
  </properties>
 </tile>
 <tile id="194" type="wall">
  <properties>
   <property name="sprite" value="cliff_004"/>
  </properties>
 </tile>
 <tile id="195" type="wall">
  <properties>
   <property name="sprite" value="cliff_005"/>
  </properties>
 </tile>
 <tile id="196" type="wall">
  <properties>
   <property name="sprite" value="cliff_007"/>
  </properties>
 </tile>
 <tile id="197" type="wall">
  <properties>
   <property name="sprite" value="cliff_016"/>
  </properties>
 </tile>
 <tile id="198" type="wall">
  <properties>
   <property name="sprite" value="cliff_017"/>
  </properties>
 </tile>
 <tile id="199" type="wall">
  <properties>
   <property name="sprite" value="cliff_020"/>
  </properties>
 </tile>
 <tile id="200" type="wall">
  <properties>
   <property name="sprite" value="cliff_021"/>
  </properties>
 </tile>
 <tile id="201" type="wall">
  <properties>
   <property name="sprite" value="cliff_023"/>
  </properties>
 </tile>
 <tile id="202" type="wall">
  <properties>
   <property name="sprite" value="cliff_028"/>
  </properties>
 </tile>
 <tile id="203" type="wall">
  <properties>
   <property name="sprite" value="cliff_029"/>
  </properties>
 </tile>
 <tile id="204" type="wall">
  <properties>
   <property name="sprite" value="cliff_031"/>
  </properties>
 </tile>
 <tile id="205" type="wall">
  <properties>
   <property name="sprite" value="cliff_064"/>
  </properties>
 </tile>
 <tile id="206" type="wall">
  <properties>
   <property name="sprite" value="cliff_065"/>
  </properties>
 </tile>
 <tile id="207" type="wall">
  <properties>
   <property name="sprite" value="cliff_068"/>
  </properties>
 </tile>
 <tile id="208" type="wall">
  <properties>
   <property name="sprite" value="cliff_069"/>
  </properties>
 </tile>
 <tile id="209" type="wall">
  <properties>
   <property name="sprite" value="cliff_071"/>
  </properties>
 </tile>
 <tile id="210" type="wall">
  <properties>
   <property name="sprite" value="cliff_080"/>
  </properties>
 </tile>
 <tile id="211" type="wall">
  <properties>
   <property name="sprite" value="cliff_081"/>
  </properties>
 </tile>
 <tile id="212" type="wall">
  <properties>
   <property name="sprite" value="cliff_084"/>
  </properties>
 </tile>
 <tile id="213" type="wall">
  <properties>
   <property name="sprite" value="cliff_085"/>
  </properties>
 </tile>
 <tile id="214" type="wall">
  <properties>
   <property name="sprite" value="cliff_087"/>
  </properties>
 </tile>
 <tile id="215" type="wall">
  <properties>
   <property name="sprite" value="cliff_092"/>
  </properties>
 </tile>
 <tile id="216" type="wall">
  <properties>
   <property name="sprite" value="cliff_093"/>
  </properties>
 </tile>
 <tile id="217" type="wall">
  <properties>
   <property name="sprite" value="cliff_095"/>
  </properties>
 </tile>
 <tile id="218" type="wall">
  <properties>
   <property name="sprite" value="cliff_112"/>
  </properties>
 </tile>
 <tile id="219" type="wall">
  <properties>
   <property name="sprite" value="cliff_113"/>
  </properties>
 </tile>
 <tile id="220" type="wall">
  <properties>
   <property name="sprite" value="cliff_116"/>
  </properties>
 </tile>
 <tile id="221" type="wall">
  <properties>
   <property name="sprite" value="cliff_117"/>
  </properties>
 </tile>
 <tile id="222" type="wall">
  <properties>
   <property name="sprite" value="cliff_119"/>
  </properties>
 </tile>
 <tile id="223" type="wall">
  <properties>
   <property name="sprite" value="cliff_124"/>
  </properties>
 </tile>
 <tile id="224" type="wall">
  <properties>
   <property name="sprite" value="cliff_125"/>
  </properties>
 </tile>
 <tile id="225" type="wall">
  <properties>
   <property name="sprite" value="cliff_127"/>
  </properties>
 </tile>
 <tile id="226" type="wall">
  <properties>
   <property name="sprite" value="cliff_193"/>
  </properties>
 </tile>
 <tile id="227" type="wall">
  <properties>
   <property name="sprite" value="cliff_197"/>
  </properties>
 </tile>
 <tile id="228" type="wall">
  <properties>
   <property name="sprite" value="cliff_199"/>
  </properties>
 </tile>
 <tile id="229" type="wall">
  <properties>
   <property name="sprite" value="cliff_209"/>
  </properties>
 </tile>
 <tile id="230" type="wall">
  <properties>
   <property name="sprite" value="cliff_213"/>
  </properties>
 </tile>
 <tile id="231" type="wall">
  <properties>
   <property name="sprite" value="cliff_215"/>
  </properties>
 </tile>
 <tile id="232" type="wall">
  <properties>
   <property name="sprite" value="cliff_221"/>
  </properties>
 </tile>
 <tile id="233" type="wall">
  <properties>
   <property name="sprite" value="cliff_223"/>
  </properties>
 </tile>
 <tile id="234" type="wall">
  <properties>
   <property name="sprite" value="cliff_241"/>
  </properties>
 </tile>
 <tile id="235" type="wall">
  <properties>
   <property name="sprite" value="cliff_245"/>
  </properties>
 </tile>
 <tile id="236" type="wall">
  <properties>
   <property name="sprite" value="cliff_247"/>
  </properties>
 </tile>
 <tile id="237" type="wall">
  <properties>
   <property name="sprite" value="cliff_253"/>
  </properties>
 </tile>
 <tile id="238" type="wall">
  <properties>
   <property name="sprite" value="cliff_255"/>
  </properties>
 </tile>
 <tile id="240">
  <properties>
   <property name="sprite" value="deco_tuft"/>
  </properties>
 </tile>
 <tile id="241">
  <properties>
   <property name="sprite" value="deco_clover"/>
  </properties>
 </tile>
 <tile id="242">
  <properties>
   <property name="sprite" value="deco_daisy"/>
  </properties>
 </tile>
 <tile id="243">
  <properties>
   <property name="sprite" value="deco_pebbles"/>
  </properties>
 </tile>
 <tile id="244">
  <properties>
   <property name="sprite" value="deco_path_1"/>
  </properties>
 </tile>
 <tile id="245">
  <properties>
   <property name="sprite" value="deco_path_2"/>
  </properties>
 </tile>
 <tile id="246">
  <properties>
   <property name="sprite" value="deco_sand_1"/>
  </properties>
 </tile>
 <tile id="247">
  <properties>
   <property name="sprite" value="deco_sand_2"/>
  </properties>
 </tile>
 <tile id="248">
  <properties>
   <property name="sprite" value="deco_shell"/>
  </properties>
 </tile>
 <tile id="249">
  <properties>
   <property name="sprite" value="deco_starfish"/>
  </properties>
 </tile>
 <tile id="250">
  <properties>
   <property name="sprite" value="deco_stone_1"/>
  </properties>
 </tile>
 <tile id="251">
  <properties>
   <property name="sprite" value="deco_lily"/>
  </properties>
 </tile>
 <tile id="252">
  <properties>
   <property name="sprite" value="flower"/>
  </properties>
 </tile>
 <tile id="253">
  <properties>
   <property name="sprite" value="flower_blue"/>
  </properties>
 </tile>
 <tile id="254">
  <properties>
   <property name="sprite" value="boat"/>
  </properties>
 </tile>
 <tile id="255">
  <properties>
   <property name="sprite" value="fx_ripple"/>
  </properties>
 </tile>
 <tile id="256">
  <properties>
   <property name="sprite" value="deco_crab"/>
  </properties>
 </tile>
 <tile id="257">
  <properties>
   <property name="sprite" value="deco_towel"/>
  </properties>
 </tile>
 <tile id="258">
  <properties>
   <property name="sprite" value="deco_ball"/>
  </properties>
 </tile>
 <tile id="259">
  <properties>
   <property name="sprite" value="deco_castle"/>
  </properties>
 </tile>
 <tile id="260">
  <properties>
   <property name="sprite" value="deco_fish"/>
  </properties>
 </tile>
 <tile id="261">
  <properties>
   <property name="sprite" value="deco_butterfly"/>
  </properties>
 </tile>
 <tile id="262">
  <properties>
   <property name="sprite" value="deco_balloons"/>
  </properties>
 </tile>
 <tile id="263">
  <properties>
   <property name="sprite" value="deco_picnic"/>
  </properties>
 </tile>
 <tile id="264">
  <properties>
   <property name="sprite" value="deco_footprints"/>
  </properties>
 </tile>
 <tile id="265">
  <properties>
   <property name="sprite" value="ice_cream_boat"/>
  </properties>
 </tile>
 <tile id="266" type="mud">
  <properties>
   <property name="sprite" value="mud_000"/>
  </properties>
 </tile>
 <tile id="267" type="mud">
  <properties>
   <property name="sprite" value="mud_001"/>
  </properties>
 </tile>
 <tile id="268" type="mud">
  <properties>
   <property name="sprite" value="mud_004"/>
  </properties>
 </tile>
 <tile id="269" type="mud">
  <properties>
   <property name="sprite" value="mud_005"/>
  </properties>
 </tile>
 <tile id="270" type="mud">
  <properties>
   <property name="sprite" value="mud_007"/>
  </properties>
 </tile>
 <tile id="271" type="mud">
  <properties>
   <property name="sprite" value="mud_016"/>
  </properties>
 </tile>
 <tile id="272" type="mud">
  <properties>
   <property name="sprite" value="mud_017"/>
  </properties>
 </tile>
 <tile id="273" type="mud">
  <properties>
   <property name="sprite" value="mud_020"/>
  </properties>
 </tile>
 <tile id="274" type="mud">
  <properties>
   <property name="sprite" value="mud_021"/>
  </properties>
 </tile>
 <tile id="275" type="mud">
  <properties>
   <property name="sprite" value="mud_023"/>
  </properties>
 </tile>
 <tile id="276" type="mud">
  <properties>
   <property name="sprite" value="mud_028"/>
  </properties>
 </tile>
 <tile id="277" type="mud">
  <properties>
   <property name="sprite" value="mud_029"/>
  </properties>
 </tile>
 <tile id="278" type="mud">
  <properties>
   <property name="sprite" value="mud_031"/>
  </properties>
 </tile>
 <tile id="279" type="mud">
  <properties>
   <property name="sprite" value="mud_064"/>
  </properties>
 </tile>
 <tile id="280" type="mud">
  <properties>
   <property name="sprite" value="mud_065"/>
  </properties>
 </tile>
 <tile id="281" type="mud">
  <properties>
   <property name="sprite" value="mud_068"/>
  </properties>
 </tile>
 <tile id="282" type="mud">
  <properties>
   <property name="sprite" value="mud_069"/>
  </properties>
 </tile>
 <tile id="283" type="mud">
  <properties>
   <property name="sprite" value="mud_071"/>
  </properties>
 </tile>
 <tile id="284" type="mud">
  <properties>
   <property name="sprite" value="mud_080"/>
  </properties>
 </tile>
 <tile id="285" type="mud">
  <properties>
   <property name="sprite" value="mud_081"/>
  </properties>
 </tile>
 <tile id="286" type="mud">
  <properties>
   <property name="sprite" value="mud_084"/>
  </properties>
 </tile>
 <tile id="287" type="mud">
  <properties>
   <property name="sprite" value="mud_085"/>
  </properties>
 </tile>
 <tile id="288" type="mud">
  <properties>
   <property name="sprite" value="mud_087"/>
  </properties>
 </tile>
 <tile id="289" type="mud">
  <properties>
   <property name="sprite" value="mud_092"/>
  </properties>
 </tile>
 <tile id="290" type="mud">
  <properties>
   <property name="sprite" value="mud_093"/>
  </properties>
 </tile>
 <tile id="291" type="mud">
  <properties>
   <property name="sprite" value="mud_095"/>
  </properties>
 </tile>
 <tile id="292" type="mud">
  <properties>
   <property name="sprite" value="mud_112"/>
  </properties>
 </tile>
 <tile id="293" type="mud">
  <properties>
   <property name="sprite" value="mud_113"/>
  </properties>
 </tile>
 <tile id="294" type="mud">
  <properties>
   <property name="sprite" value="mud_116"/>
  </properties>
 </tile>
 <tile id="295" type="mud">
  <properties>
   <property name="sprite" value="mud_117"/>
  </properties>
 </tile>
 <tile id="296" type="mud">
  <properties>
   <property name="sprite" value="mud_119"/>
  </properties>
 </tile>
 <tile id="297" type="mud">
  <properties>
   <property name="sprite" value="mud_124"/>
  </properties>
 </tile>
 <tile id="298" type="mud">
  <properties>
   <property name="sprite" value="mud_125"/>
  </properties>
 </tile>
 <tile id="299" type="mud">
  <properties>
   <property name="sprite" value="mud_127"/>
  </properties>
 </tile>
 <tile id="300" type="mud">
  <properties>
   <property name="sprite" value="mud_193"/>
  </properties>
 </tile>
 <tile id="301" type="mud">
  <properties>
   <property name="sprite" value="mud_197"/>
  </properties>
 </tile>
 <tile id="302" type="mud">
  <properties>
   <property name="sprite" value="mud_199"/>
  </properties>
 </tile>
 <tile id="303" type="mud">
  <properties>
   <property name="sprite" value="mud_209"/>
  </properties>
 </tile>
 <tile id="304" type="mud">
  <properties>
   <property name="sprite" value="mud_213"/>
  </properties>
 </tile>
 <tile id="305" type="mud">
  <properties>
   <property name="sprite" value="mud_215"/>
  </properties>
 </tile>
 <tile id="306" type="mud">
  <properties>
   <property name="sprite" value="mud_221"/>
  </properties>
 </tile>
 <tile id="307" type="mud">
  <properties>
   <property name="sprite" value="mud_223"/>
  </properties>
 </tile>
 <tile id="308" type="mud">
  <properties>
   <property name="sprite" value="mud_241"/>
  </properties>
 </tile>
 <tile id="309" type="mud">
  <properties>
   <property name="sprite" value="mud_245"/>
  </properties>
 </tile>
 <tile id="310" type="mud">
  <properties>
   <property name="sprite" value="mud_247"/>
  </properties>
 </tile>
 <tile id="311" type="mud">
  <properties>
   <property name="sprite" value="mud_253"/>
  </properties>
 </tile>
 <tile id="312" type="mud">
  <properties>
   <property name="sprite" value="mud_255"/>
  </properties>
 </tile>
 <tile id="313" type="hole">
  <properties>
   <property name="sprite" value="hole"/>
  </properties>
 </tile>
 <tile id="314" type="ice">
  <properties>
   <property name="sprite" value="ice_000"/>
  </properties>
 </tile>
 <tile id="315" type="ice">
  <properties>
   <property name="sprite" value="ice_001"/>
  </properties>
 </tile>
 <tile id="316" type="ice">
  <properties>
   <property name="sprite" value="ice_004"/>
  </properties>
 </tile>
 <tile id="317" type="ice">
  <properties>
   <property name="sprite" value="ice_005"/>
  </properties>
 </tile>
 <tile id="318" type="ice">
  <properties>
   <property name="sprite" value="ice_007"/>
  </properties>
 </tile>
 <tile id="319" type="ice">
  <properties>
   <property name="sprite" value="ice_016"/>
  </properties>
 </tile>
 <tile id="320" type="ice">
  <properties>
   <property name="sprite" value="ice_017"/>
  </properties>
 </tile>
 <tile id="321" type="ice">
  <properties>
   <property name="sprite" value="ice_020"/>
  </properties>
 </tile>
 <tile id="322" type="ice">
  <properties>
   <property name="sprite" value="ice_021"/>
  </properties>
 </tile>
 <tile id="323" type="ice">
  <properties>
   <property name="sprite" value="ice_023"/>
  </properties>
 </tile>
 <tile id="324" type="ice">
  <properties>
   <property name="sprite" value="ice_028"/>
  </properties>
 </tile>
 <tile id="325" type="ice">
  <properties>
   <property name="sprite" value="ice_029"/>
  </properties>
 </tile>
 <tile id="326" type="ice">
  <properties>
   <property name="sprite" value="ice_031"/>
  </properties>
 </tile>
 <tile id="327" type="ice">
  <properties>
   <property name="sprite" value="ice_064"/>
  </properties>
 </tile>
 <tile id="328" type="ice">
  <properties>
   <property name="sprite" value="ice_065"/>
  </properties>
 </tile>
 <tile id="329" type="ice">
  <properties>
   <property name="sprite" value="ice_068"/>
  </properties>
 </tile>
 <tile id="330" type="ice">
  <properties>
   <property name="sprite" value="ice_069"/>
  </properties>
 </tile>
 <tile id="331" type="ice">
  <properties>
   <property name="sprite" value="ice_071"/>
  </properties>
 </tile>
 <tile id="332" type="ice">
  <properties>
   <property name="sprite" value="ice_080"/>
  </properties>
 </tile>
 <tile id="333" type="ice">
  <properties>
   <property name="sprite" value="ice_081"/>
  </properties>
 </tile>
 <tile id="334" type="ice">
  <properties>
   <property name="sprite" value="ice_084"/>
  </properties>
 </tile>
 <tile id="335" type="ice">
  <properties>
   <property name="sprite" value="ice_085"/>
  </properties>
 </tile>
 <tile id="336" type="ice">
  <properties>
   <property name="sprite" value="ice_087"/>
  </properties>
 </tile>
 <tile id="337" type="ice">
  <properties>
   <property name="sprite" value="ice_092"/>
  </properties>
 </tile>
 <tile id="338" type="ice">
  <properties>
   <property name="sprite" value="ice_093"/>
  </properties>
 </tile>
 <tile id="339" type="ice">
  <properties>
   <property name="sprite" value="ice_095"/>
  </properties>
 </tile>
 <tile id="340" type="ice">
  <properties>
   <property name="sprite" value="ice_112"/>
  </properties>
 </tile>
 <tile id="341" type="ice">
  <properties>
   <property name="sprite" value="ice_113"/>
  </properties>
 </tile>
 <tile id="342" type="ice">
  <properties>
   <property name="sprite" value="ice_116"/>
  </properties>
 </tile>
 <tile id="343" type="ice">
  <properties>
   <property name="sprite" value="ice_117"/>
  </properties>
 </tile>
 <tile id="344" type="ice">
  <properties>
   <property name="sprite" value="ice_119"/>
  </properties>
 </tile>
 <tile id="345" type="ice">
  <properties>
   <property name="sprite" value="ice_124"/>
  </properties>
 </tile>
 <tile id="346" type="ice">
  <properties>
   <property name="sprite" value="ice_125"/>
  </properties>
 </tile>
 <tile id="347" type="ice">
  <properties>
   <property name="sprite" value="ice_127"/>
  </properties>
 </tile>
 <tile id="348" type="ice">
  <properties>
   <property name="sprite" value="ice_193"/>
  </properties>
 </tile>
 <tile id="349" type="ice">
  <properties>
   <property name="sprite" value="ice_197"/>
  </properties>
 </tile>
 <tile id="350" type="ice">
  <properties>
   <property name="sprite" value="ice_199"/>
  </properties>
 </tile>
 <tile id="351" type="ice">
  <properties>
   <property name="sprite" value="ice_209"/>
  </properties>
 </tile>
 <tile id="352" type="ice">
  <properties>
   <property name="sprite" value="ice_213"/>
  </properties>
 </tile>
 <tile id="353" type="ice">
  <properties>
   <property name="sprite" value="ice_215"/>
  </properties>
 </tile>
 <tile id="354" type="ice">
  <properties>
   <property name="sprite" value="ice_221"/>
  </properties>
 </tile>
 <tile id="355" type="ice">
  <properties>
   <property name="sprite" value="ice_223"/>
  </properties>
 </tile>
 <tile id="356" type="ice">
  <properties>
   <property name="sprite" value="ice_241"/>
  </properties>
 </tile>
 <tile id="357" type="ice">
  <properties>
   <property name="sprite" value="ice_245"/>
  </properties>
 </tile>
 <tile id="358" type="ice">
  <properties>
   <property name="sprite" value="ice_247"/>
  </properties>
 </tile>
 <tile id="359" type="ice">
  <properties>
   <property name="sprite" value="ice_253"/>
  </properties>
 </tile>
 <tile id="360" type="ice">
  <properties>
   <property name="sprite" value="ice_255"/>
  </properties>
 </tile>
 <tile id="361" type="tree">
  <properties>
   <property name="sprite" value="thicket"/>
  </properties>
 </tile>
 <wangsets>
  <wangset name="Path" type="mixed" tile="46">
   <wangcolor name="Path" color="#efd2ae" tile="46" probability="1"/>
   <wangtile tileid="0" wangid="0,0,0,0,0,0,0,0"/>
   <wangtile tileid="1" wangid="1,0,0,0,0,0,0,0"/>
   <wangtile tileid="2" wangid="0,0,1,0,0,0,0,0"/>
   <wangtile tileid="3" wangid="1,0,1,0,0,0,0,0"/>
   <wangtile tileid="4" wangid="1,1,1,0,0,0,0,0"/>
   <wangtile tileid="5" wangid="0,0,0,0,1,0,0,0"/>
   <wangtile tileid="6" wangid="1,0,0,0,1,0,0,0"/>
   <wangtile tileid="7" wangid="0,0,1,0,1,0,0,0"/>
   <wangtile tileid="8" wangid="1,0,1,0,1,0,0,0"/>
   <wangtile tileid="9" wangid="1,1,1,0,1,0,0,0"/>
   <wangtile tileid="10" wangid="0,0,1,1,1,0,0,0"/>
   <wangtile tileid="11" wangid="1,0,1,1,1,0,0,0"/>
   <wangtile tileid="12" wangid="1,1,1,1,1,0,0,0"/>
   <wangtile tileid="13" wangid="0,0,0,0,0,0,1,0"/>
   <wangtile tileid="14" wangid="1,0,0,0,0,0,1,0"/>
   <wangtile tileid="15" wangid="0,0,1,0,0,0,1,0"/>
   <wangtile tileid="16" wangid="1,0,1,0,0,0,1,0"/>
   <wangtile tileid="17" wangid="1,1,1,0,0,0,1,0"/>
   <wangtile tileid="18" wangid="0,0,0,0,1,0,1,0"/>
   <wangtile tileid="19" wangid="1,0,0,0,1,0,1,0"/>
   <wangtile tileid="20" wangid="0,0,1,0,1,0,1,0"/>
   <wangtile tileid="21" wangid="1,0,1,0,1,0,1,0"/>
   <wangtile tileid="22" wangid="1,1,1,0,1,0,1,0"/>
   <wangtile tileid="23" wangid="0,0,1,1,1,0,1,0"/>
   <wangtile tileid="24" wangid="1,0,1,1,1,0,1,0"/>
   <wangtile tileid="25" wangid="1,1,1,1,1,0,1,0"/>
   <wangtile tileid="26" wangid="0,0,0,0,1,1,1,0"/>
   <wangtile tileid="27" wangid="1,0,0,0,1,1,1,0"/>
   <wangtile tileid="28" wangid="0,0,1,0,1,1,1,0"/>
   <wangtile tileid="29" wangid="1,0,1,0,1,1,1,0"/>
   <wangtile tileid="30" wangid="1,1,1,0,1,1,1,0"/>
   <wangtile tileid="31" wangid="0,0,1,1,1,1,1,0"/>
   <wangtile tileid="32" wangid="1,0,1,1,1,1,1,0"/>
   <wangtile tileid="33" wangid="1,1,1,1,1,1,1,0"/>
   <wangtile tileid="34" wangid="1,0,0,0,0,0,1,1"/>
   <wangtile tileid="35" wangid="1,0,1,0,0,0,1,1"/>
   <wangtile tileid="36" wangid="1,1,1,0,0,0,1,1"/>
   <wangtile tileid="37" wangid="1,0,0,0,1,0,1,1"/>
   <wangtile tileid="38" wangid="1,0,1,0,1,0,1,1"/>
   <wangtile tileid="39" wangid="1,1,1,0,1,0,1,1"/>
   <wangtile tileid="40" wangid="1,0,1,1,1,0,1,1"/>
   <wangtile tileid="41" wangid="1,1,1,1,1,0,1,1"/>
   <wangtile tileid="42" wangid="1,0,0,0,1,1,1,1"/>
   <wangtile tileid="43" wangid="1,0,1,0,1,1,1,1"/>
   <wangtile tileid="44" wangid="1,1,1,0,1,1,1,1"/>
   <wangtile tileid="45" wangid="1,0,1,1,1,1,1,1"/>
   <wangtile tileid="46" wangid="1,1,1,1,1,1,1,1"/>
  </wangset>
  <wangset name="Sand" type="mixed" tile="94">
   <wangcolor name="Sand" color="#fcf2b8" tile="94" probability="1"/>
   <wangtile tileid="48" wangid="0,0,0,0,0,0,0,0"/>
   <wangtile tileid="49" wangid="1,0,0,0,0,0,0,0"/>
   <wangtile tileid="50" wangid="0,0,1,0,0,0,0,0"/>
   <wangtile tileid="51" wangid="1,0,1,0,0,0,0,0"/>
   <wangtile tileid="52" wangid="1,1,1,0,0,0,0,0"/>
   <wangtile tileid="53" wangid="0,0,0,0,1,0,0,0"/>
   <wangtile tileid="54" wangid="1,0,0,0,1,0,0,0"/>
   <wangtile tileid="55" wangid="0,0,1,0,1,0,0,0"/>
   <wangtile tileid="56" wangid="1,0,1,0,1,0,0,0"/>
   <wangtile tileid="57" wangid="1,1,1,0,1,0,0,0"/>
   <wangtile tileid="58" wangid="0,0,1,1,1,0,0,0"/>
   <wangtile tileid="59" wangid="1,0,1,1,1,0,0,0"/>
   <wangtile tileid="60" wangid="1,1,1,1,1,0,0,0"/>
   <wangtile tileid="61" wangid="0,0,0,0,0,0,1,0"/>
   <wangtile tileid="62" wangid="1,0,0,0,0,0,1,0"/>
   <wangtile tileid="63" wangid="0,0,1,0,0,0,1,0"/>
   <wangtile tileid="64" wangid="1,0,1,0,0,0,1,0"/>
   <wangtile tileid="65" wangid="1,1,1,0,0,0,1,0"/>
   <wangtile tileid="66" wangid="0,0,0,0,1,0,1,0"/>
   <wangtile tileid="67" wangid="1,0,0,0,1,0,1,0"/>
   <wangtile tileid="68" wangid="0,0,1,0,1,0,1,0"/>
   <wangtile tileid="69" wangid="1,0,1,0,1,0,1,0"/>
   <wangtile tileid="70" wangid="1,1,1,0,1,0,1,0"/>
   <wangtile tileid="71" wangid="0,0,1,1,1,0,1,0"/>
   <wangtile tileid="72" wangid="1,0,1,1,1,0,1,0"/>
   <wangtile tileid="73" wangid="1,1,1,1,1,0,1,0"/>
   <wangtile tileid="74" wangid="0,0,0,0,1,1,1,0"/>
   <wangtile tileid="75" wangid="1,0,0,0,1,1,1,0"/>
   <wangtile tileid="76" wangid="0,0,1,0,1,1,1,0"/>
   <wangtile tileid="77" wangid="1,0,1,0,1,1,1,0"/>
   <wangtile tileid="78" wangid="1,1,1,0,1,1,1,0"/>
   <wangtile tileid="79" wangid="0,0,1,1,1,1,1,0"/>
   <wangtile tileid="80" wangid="1,0,1,1,1,1,1,0"/>
   <wangtile tileid="81" wangid="1,1,1,1,1,1,1,0"/>
   <wangtile tileid="82" wangid="1,0,0,0,0,0,1,1"/>
   <wangtile tileid="83" wangid="1,0,1,0,0,0,1,1"/>
   <wangtile tileid="84" wangid="1,1,1,0,0,0,1,1"/>
   <wangtile tileid="85" wangid="1,0,0,0,1,0,1,1"/>
   <wangtile tileid="86" wangid="1,0,1,0,1,0,1,1"/>
   <wangtile tileid="87" wangid="1,1,1,0,1,0,1,1"/>
   <wangtile tileid="88" wangid="1,0,1,1,1,0,1,1"/>
   <wangtile tileid="89" wangid="1,1,1,1,1,0,1,1"/>
   <wangtile tileid="90" wangid="1,0,0,0,1,1,1,1"/>
   <wangtile tileid="91" wangid="1,0,1,0,1,1,1,1"/>
   <wangtile tileid="92" wangid="1,1,1,0,1,1,1,1"/>
   <wangtile tileid="93" wangid="1,0,1,1,1,1,1,1"/>
   <wangtile tileid="94" wangid="1,1,1,1,1,1,1,1"/>
  </wangset>
  <wangset name="River" type="mixed" tile="142">
   <wangcolor name="River" color="#4ebfde" tile="142" probability="1"/>
   <wangtile tileid="96" wangid="0,0,0,0,0,0,0,0"/>
   <wangtile tileid="97" wangid="1,0,0,0,0,0,0,0"/>
   <wangtile tileid="98" wangid="0,0,1,0,0,0,0,0"/>
   <wangtile tileid="99" wangid="1,0,1,0,0,0,0,0"/>
   <wangtile tileid="100" wangid="1,1,1,0,0,0,0,0"/>
   <wangtile tileid="101" wangid="0,0,0,0,1,0,0,0"/>
   <wangtile tileid="102" wangid="1,0,0,0,1,0,0,0"/>
   <wangtile tileid="103" wangid="0,0,1,0,1,0,0,0"/>
   <wangtile tileid="104" wangid="1,0,1,0,1,0,0,0"/>
   <wangtile tileid="105" wangid="1,1,1,0,1,0,0,0"/>
   <wangtile tileid="106" wangid="0,0,1,1,1,0,0,0"/>
   <wangtile tileid="107" wangid="1,0,1,1,1,0,0,0"/>
   <wangtile tileid="108" wangid="1,1,1,1,1,0,0,0"/>
   <wangtile tileid="109" wangid="0,0,0,0,0,0,1,0"/>
   <wangtile tileid="110" wangid="1,0,0,0,0,0,1,0"/>
   <wangtile tileid="111" wangid="0,0,1,0,0,0,1,0"/>
   <wangtile tileid="112" wangid="1,0,1,0,0,0,1,0"/>
   <wangtile tileid="113" wangid="1,1,1,0,0,0,1,0"/>
   <wangtile tileid="114" wangid="0,0,0,0,1,0,1,0"/>
   <wangtile tileid="115" wangid="1,0,0,0,1,0,1,0"/>
   <wangtile tileid="116" wangid="0,0,1,0,1,0,1,0"/>
   <wangtile tileid="117" wangid="1,0,1,0,1,0,1,0"/>
   <wangtile tileid="118" wangid="1,1,1,0,1,0,1,0"/>
   <wangtile tileid="119" wangid="0,0,1,1,1,0,1,0"/>
   <wangtile tileid="120" wangid="1,0,1,1,1,0,1,0"/>
   <wangtile tileid="121" wangid="1,1,1,1,1,0,1,0"/>
   <wangtile tileid="122" wangid="0,0,0,0,1,1,1,0"/>
   <wangtile tileid="123" wangid="1,0,0,0,1,1,1,0"/>
   <wangtile tileid="124" wangid="0,0,1,0,1,1,1,0"/>
   <wangtile tileid="125" wangid="1,0,1,0,1,1,1,0"/>
   <wangtile tileid="126" wangid="1,1,1,0,1,1,1,0"/>
   <wangtile tileid="127" wangid="0,0,1,1,1,1,1,0"/>
   <wangtile tileid="128" wangid="1,0,1,1,1,1,1,0"/>
   <wangtile tileid="129" wangid="1,1,1,1,1,1,1,0"/>
   <wangtile tileid="130" wangid="1,0,0,0,0,0,1,1"/>
   <wangtile tileid="131" wangid="1,0,1,0,0,0,1,1"/>
   <wangtile tileid="132" wangid="1,1,1,0,0,0,1,1"/>
   <wangtile tileid="133" wangid="1,0,0,0,1,0,1,1"/>
   <wangtile tileid="134" wangid="1,0,1,0,1,0,1,1"/>
   <wangtile tileid="135" wangid="1,1,1,0,1,0,1,1"/>
   <wangtile tileid="136" wangid="1,0,1,1,1,0,1,1"/>
   <wangtile tileid="137" wangid="1,1,1,1,1,0,1,1"/>
   <wangtile tileid="138" wangid="1,0,0,0,1,1,1,1"/>
   <wangtile tileid="139" wangid="1,0,1,0,1,1,1,1"/>
   <wangtile tileid="140" wangid="1,1,1,0,1,1,1,1"/>
   <wangtile tileid="141" wangid="1,0,1,1,1,1,1,1"/>
   <wangtile tileid="142" wangid="1,1,1,1,1,1,1,1"/>
  </wangset>
  <wangset name="Sea" type="mixed" tile="190">
   <wangcolor name="Sea" color="#2588b5" tile="190" probability="1"/>
   <wangtile tileid="144" wangid="0,0,0,0,0,0,0,0"/>
   <wangtile tileid="145" wangid="1,0,0,0,0,0,0,0"/>
   <wangtile tileid="146" wangid="0,0,1,0,0,0,0,0"/>
   <wangtile tileid="147" wangid="1,0,1,0,0,0,0,0"/>
   <wangtile tileid="148" wangid="1,1,1,0,0,0,0,0"/>
   <wangtile tileid="149" wangid="0,0,0,0,1,0,0,0"/>
   <wangtile tileid="150" wangid="1,0,0,0,1,0,0,0"/>
   <wangtile tileid="151" wangid="0,0,1,0,1,0,0,0"/>
   <wangtile tileid="152" wangid="1,0,1,0,1,0,0,0"/>
   <wangtile tileid="153" wangid="1,1,1,0,1,0,0,0"/>
   <wangtile tileid="154" wangid="0,0,1,1,1,0,0,0"/>
   <wangtile tileid="155" wangid="1,0,1,1,1,0,0,0"/>
   <wangtile tileid="156" wangid="1,1,1,1,1,0,0,0"/>
   <wangtile tileid="157" wangid="0,0,0,0,0,0,1,0"/>
   <wangtile tileid="158" wangid="1,0,0,0,0,0,1,0"/>
   <wangtile tileid="159" wangid="0,0,1,0,0,0,1,0"/>
   <wangtile tileid="160" wangid="1,0,1,0,0,0,1,0"/>
   <wangtile tileid="161" wangid="1,1,1,0,0,0,1,0"/>
   <wangtile tileid="162" wangid="0,0,0,0,1,0,1,0"/>
   <wangtile tileid="163" wangid="1,0,0,0,1,0,1,0"/>
   <wangtile tileid="164" wangid="0,0,1,0,1,0,1,0"/>
   <wangtile tileid="165" wangid="1,0,1,0,1,0,1,0"/>
   <wangtile tileid="166" wangid="1,1,1,0,1,0,1,0"/>
   <wangtile tileid="167" wangid="0,0,1,1,1,0,1,0"/>
   <wangtile tileid="168" wangid="1,0,1,1,1,0,1,0"/>
   <wangtile tileid="169" wangid="1,1,1,1,1,0,1,0"/>
   <wangtile tileid="170" wangid="0,0,0,0,1,1,1,0"/>
   <wangtile tileid="171" wangid="1,0,0,0,1,1,1,0"/>
   <wangtile tileid="172" wangid="0,0,1,0,1,1,1,0"/>
   <wangtile tileid="173" wangid="1,0,1,0,1,1,1,0"/>
   <wangtile tileid="174" wangid="1,1,1,0,1,1,1,0"/>
   <wangtile tileid="175" wangid="0,0,1,1,1,1,1,0"/>
   <wangtile tileid="176" wangid="1,0,1,1,1,1,1,0"/>
   <wangtile tileid="177" wangid="1,1,1,1,1,1,1,0"/>
   <wangtile tileid="178" wangid="1,0,0,0,0,0,1,1"/>
   <wangtile tileid="179" wangid="1,0,1,0,0,0,1,1"/>
   <wangtile tileid="180" wangid="1,1,1,0,0,0,1,1"/>
   <wangtile tileid="181" wangid="1,0,0,0,1,0,1,1"/>
   <wangtile tileid="182" wangid="1,0,1,0,1,0,1,1"/>
   <wangtile tileid="183" wangid="1,1,1,0,1,0,1,1"/>
   <wangtile tileid="184" wangid="1,0,1,1,1,0,1,1"/>
   <wangtile tileid="185" wangid="1,1,1,1,1,0,1,1"/>
   <wangtile tileid="186" wangid="1,0,0,0,1,1,1,1"/>
   <wangtile tileid="187" wangid="1,0,1,0,1,1,1,1"/>
   <wangtile tileid="188" wangid="1,1,1,0,1,1,1,1"/>
   <wangtile tileid="189" wangid="1,0,1,1,1,1,1,1"/>
   <wangtile tileid="190" wangid="1,1,1,1,1,1,1,1"/>
  </wangset>
  <wangset name="Wall" type="mixed" tile="238">
   <wangcolor name="Wall" color="#bec5d8" tile="238" probability="1"/>
   <wangtile tileid="192" wangid="0,0,0,0,0,0,0,0"/>
   <wangtile tileid="193" wangid="1,0,0,0,0,0,0,0"/>
   <wangtile tileid="194" wangid="0,0,1,0,0,0,0,0"/>
   <wangtile tileid="195" wangid="1,0,1,0,0,0,0,0"/>
   <wangtile tileid="196" wangid="1,1,1,0,0,0,0,0"/>
   <wangtile tileid="197" wangid="0,0,0,0,1,0,0,0"/>
   <wangtile tileid="198" wangid="1,0,0,0,1,0,0,0"/>
   <wangtile tileid="199" wangid="0,0,1,0,1,0,0,0"/>
   <wangtile tileid="200" wangid="1,0,1,0,1,0,0,0"/>
   <wangtile tileid="201" wangid="1,1,1,0,1,0,0,0"/>
   <wangtile tileid="202" wangid="0,0,1,1,1,0,0,0"/>
   <wangtile tileid="203" wangid="1,0,1,1,1,0,0,0"/>
   <wangtile tileid="204" wangid="1,1,1,1,1,0,0,0"/>
   <wangtile tileid="205" wangid="0,0,0,0,0,0,1,0"/>
   <wangtile tileid="206" wangid="1,0,0,0,0,0,1,0"/>
   <wangtile tileid="207" wangid="0,0,1,0,0,0,1,0"/>
   <wangtile tileid="208" wangid="1,0,1,0,0,0,1,0"/>
   <wangtile tileid="209" wangid="1,1,1,0,0,0,1,0"/>
   <wangtile tileid="210" wangid="0,0,0,0,1,0,1,0"/>
   <wangtile tileid="211" wangid="1,0,0,0,1,0,1,0"/>
   <wangtile tileid="212" wangid="0,0,1,0,1,0,1,0"/>
   <wangtile tileid="213" wangid="1,0,1,0,1,0,1,0"/>
   <wangtile tileid="214" wangid="1,1,1,0,1,0,1,0"/>
   <wangtile tileid="215" wangid="0,0,1,1,1,0,1,0"/>
   <wangtile tileid="216" wangid="1,0,1,1,1,0,1,0"/>
   <wangtile tileid="217" wangid="1,1,1,1,1,0,1,0"/>
   <wangtile tileid="218" wangid="0,0,0,0,1,1,1,0"/>
   <wangtile tileid="219" wangid="1,0,0,0,1,1,1,0"/>
   <wangtile tileid="220" wangid="0,0,1,0,1,1,1,0"/>
   <wangtile tileid="221" wangid="1,0,1,0,1,1,1,0"/>
   <wangtile tileid="222" wangid="1,1,1,0,1,1,1,0"/>
   <wangtile tileid="223" wangid="0,0,1,1,1,1,1,0"/>
   <wangtile tileid="224" wangid="1,0,1,1,1,1,1,0"/>
   <wangtile tileid="225" wangid="1,1,1,1,1,1,1,0"/>
   <wangtile tileid="226" wangid="1,0,0,0,0,0,1,1"/>
   <wangtile tileid="227" wangid="1,0,1,0,0,0,1,1"/>
   <wangtile tileid="228" wangid="1,1,1,0,0,0,1,1"/>
   <wangtile tileid="229" wangid="1,0,0,0,1,0,1,1"/>
   <wangtile tileid="230" wangid="1,0,1,0,1,0,1,1"/>
   <wangtile tileid="231" wangid="1,1,1,0,1,0,1,1"/>
   <wangtile tileid="232" wangid="1,0,1,1,1,0,1,1"/>
   <wangtile tileid="233" wangid="1,1,1,1,1,0,1,1"/>
   <wangtile tileid="234" wangid="1,0,0,0,1,1,1,1"/>
   <wangtile tileid="235" wangid="1,0,1,0,1,1,1,1"/>
   <wangtile tileid="236" wangid="1,1,1,0,1,1,1,1"/>
   <wangtile tileid="237" wangid="1,0,1,1,1,1,1,1"/>
   <wangtile tileid="238" wangid="1,1,1,1,1,1,1,1"/>
  </wangset>
  <wangset name="Mud" type="mixed" tile="312">
   <wangcolor name="Mud" color="#94663f" tile="312" probability="1"/>
   <wangtile tileid="266" wangid="0,0,0,0,0,0,0,0"/>
   <wangtile tileid="267" wangid="1,0,0,0,0,0,0,0"/>
   <wangtile tileid="268" wangid="0,0,1,0,0,0,0,0"/>
   <wangtile tileid="269" wangid="1,0,1,0,0,0,0,0"/>
   <wangtile tileid="270" wangid="1,1,1,0,0,0,0,0"/>
   <wangtile tileid="271" wangid="0,0,0,0,1,0,0,0"/>
   <wangtile tileid="272" wangid="1,0,0,0,1,0,0,0"/>
   <wangtile tileid="273" wangid="0,0,1,0,1,0,0,0"/>
   <wangtile tileid="274" wangid="1,0,1,0,1,0,0,0"/>
   <wangtile tileid="275" wangid="1,1,1,0,1,0,0,0"/>
   <wangtile tileid="276" wangid="0,0,1,1,1,0,0,0"/>
   <wangtile tileid="277" wangid="1,0,1,1,1,0,0,0"/>
   <wangtile tileid="278" wangid="1,1,1,1,1,0,0,0"/>
   <wangtile tileid="279" wangid="0,0,0,0,0,0,1,0"/>
   <wangtile tileid="280" wangid="1,0,0,0,0,0,1,0"/>
   <wangtile tileid="281" wangid="0,0,1,0,0,0,1,0"/>
   <wangtile tileid="282" wangid="1,0,1,0,0,0,1,0"/>
   <wangtile tileid="283" wangid="1,1,1,0,0,0,1,0"/>
   <wangtile tileid="284" wangid="0,0,0,0,1,0,1,0"/>
   <wangtile tileid="285" wangid="1,0,0,0,1,0,1,0"/>
   <wangtile tileid="286" wangid="0,0,1,0,1,0,1,0"/>
   <wangtile tileid="287" wangid="1,0,1,0,1,0,1,0"/>
   <wangtile tileid="288" wangid="1,1,1,0,1,0,1,0"/>
   <wangtile tileid="289" wangid="0,0,1,1,1,0,1,0"/>
   <wangtile tileid="290" wangid="1,0,1,1,1,0,1,0"/>
   <wangtile tileid="291" wangid="1,1,1,1,1,0,1,0"/>
   <wangtile tileid="292" wangid="0,0,0,0,1,1,1,0"/>
   <wangtile tileid="293" wangid="1,0,0,0,1,1,1,0"/>
   <wangtile tileid="294" wangid="0,0,1,0,1,1,1,0"/>
   <wangtile tileid="295" wangid="1,0,1,0,1,1,1,0"/>
   <wangtile tileid="296" wangid="1,1,1,0,1,1,1,0"/>
   <wangtile tileid="297" wangid="0,0,1,1,1,1,1,0"/>
   <wangtile tileid="298" wangid="1,0,1,1,1,1,1,0"/>
   <wangtile tileid="299" wangid="1,1,1,1,1,1,1,0"/>
   <wangtile tileid="300" wangid="1,0,0,0,0,0,1,1"/>
   <wangtile tileid="301" wangid="1,0,1,0,0,0,1,1"/>
   <wangtile tileid="302" wangid="1,1,1,0,0,0,1,1"/>
   <wangtile tileid="303" wangid="1,0,0,0,1,0,1,1"/>
   <wangtile tileid="304" wangid="1,0,1,0,1,0,1,1"/>
   <wangtile tileid="305" wangid="1,1,1,0,1,0,1,1"/>
   <wangtile tileid="306" wangid="1,0,1,1,1,0,1,1"/>
   <wangtile tileid="307" wangid="1,1,1,1,1,0,1,1"/>
   <wangtile tileid="308" wangid="1,0,0,0,1,1,1,1"/>
   <wangtile tileid="309" wangid="1,0,1,0,1,1,1,1"/>
   <wangtile tileid="310" wangid="1,1,1,0,1,1,1,1"/>
   <wangtile tileid="311" wangid="1,0,1,1,1,1,1,1"/>
   <wangtile tileid="312" wangid="1,1,1,1,1,1,1,1"/>
  </wangset>
  <wangset name="Ice" type="mixed" tile="360">
   <wangcolor name="Ice" color="#d3f0fa" tile="360" probability="1"/>
   <wangtile tileid="314" wangid="0,0,0,0,0,0,0,0"/>
   <wangtile tileid="315" wangid="1,0,0,0,0,0,0,0"/>
   <wangtile tileid="316" wangid="0,0,1,0,0,0,0,0"/>
   <wangtile tileid="317" wangid="1,0,1,0,0,0,0,0"/>
   <wangtile tileid="318" wangid="1,1,1,0,0,0,0,0"/>
   <wangtile tileid="319" wangid="0,0,0,0,1,0,0,0"/>
   <wangtile tileid="320" wangid="1,0,0,0,1,0,0,0"/>
   <wangtile tileid="321" wangid="0,0,1,0,1,0,0,0"/>
   <wangtile tileid="322" wangid="1,0,1,0,1,0,0,0"/>
   <wangtile tileid="323" wangid="1,1,1,0,1,0,0,0"/>
   <wangtile tileid="324" wangid="0,0,1,1,1,0,0,0"/>
   <wangtile tileid="325" wangid="1,0,1,1,1,0,0,0"/>
   <wangtile tileid="326" wangid="1,1,1,1,1,0,0,0"/>
   <wangtile tileid="327" wangid="0,0,0,0,0,0,1,0"/>
   <wangtile tileid="328" wangid="1,0,0,0,0,0,1,0"/>
   <wangtile tileid="329" wangid="0,0,1,0,0,0,1,0"/>
   <wangtile tileid="330" wangid="1,0,1,0,0,0,1,0"/>
   <wangtile tileid="331" wangid="1,1,1,0,0,0,1,0"/>
   <wangtile tileid="332" wangid="0,0,0,0,1,0,1,0"/>
   <wangtile tileid="333" wangid="1,0,0,0,1,0,1,0"/>
   <wangtile tileid="334" wangid="0,0,1,0,1,0,1,0"/>
   <wangtile tileid="335" wangid="1,0,1,0,1,0,1,0"/>
   <wangtile tileid="336" wangid="1,1,1,0,1,0,1,0"/>
   <wangtile tileid="337" wangid="0,0,1,1,1,0,1,0"/>
   <wangtile tileid="338" wangid="1,0,1,1,1,0,1,0"/>
   <wangtile tileid="339" wangid="1,1,1,1,1,0,1,0"/>
   <wangtile tileid="340" wangid="0,0,0,0,1,1,1,0"/>
   <wangtile tileid="341" wangid="1,0,0,0,1,1,1,0"/>
   <wangtile tileid="342" wangid="0,0,1,0,1,1,1,0"/>
   <wangtile tileid="343" wangid="1,0,1,0,1,1,1,0"/>
   <wangtile tileid="344" wangid="1,1,1,0,1,1,1,0"/>
   <wangtile tileid="345" wangid="0,0,1,1,1,1,1,0"/>
   <wangtile tileid="346" wangid="1,0,1,1,1,1,1,0"/>
   <wangtile tileid="347" wangid="1,1,1,1,1,1,1,0"/>
   <wangtile tileid="348" wangid="1,0,0,0,0,0,1,1"/>
   <wangtile tileid="349" wangid="1,0,1,0,0,0,1,1"/>
   <wangtile tileid="350" wangid="1,1,1,0,0,0,1,1"/>
   <wangtile tileid="351" wangid="1,0,0,0,1,0,1,1"/>
   <wangtile tileid="352" wangid="1,0,1,0,1,0,1,1"/>
   <wangtile tileid="353" wangid="1,1,1,0,1,0,1,1"/>
   <wangtile tileid="354" wangid="1,0,1,1,1,0,1,1"/>
   <wangtile tileid="355" wangid="1,1,1,1,1,0,1,1"/>
   <wangtile tileid="356" wangid="1,0,0,0,1,1,1,1"/>
   <wangtile tileid="357" wangid="1,0,1,0,1,1,1,1"/>
   <wangtile tileid="358" wangid="1,1,1,0,1,1,1,1"/>
   <wangtile tileid="359" wangid="1,0,1,1,1,1,1,1"/>
   <wangtile tileid="360" wangid="1,1,1,1,1,1,1,1"/>
  </wangset>
 </wangsets>
</tileset>
